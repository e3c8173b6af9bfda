import { Box } from '@strapi/design-system';
import type { RuleCode } from '../fields/rule-fields';
import { PageSection } from '../../../components/PageSection';
import type { RulesShown } from './group-rules';
import { RuleRow } from './RuleRow';

interface RuleGroupProps {
  title: string;
  hint?: string;
  codes: readonly RuleCode[];
  rules: RulesShown | null;
  /** The rule to which a link led. */
  linked: string | null;
}

export const RuleGroup = ({ title, hint, codes, rules, linked }: RuleGroupProps) => (
  <PageSection title={title} {...(hint !== undefined && { hint })}>
    <Box tag="ul">
      {codes.map((code) => (
        <RuleRow
          key={code}
          code={code}
          shown={rules?.find((rule) => rule.code === code)}
          isLinked={code === linked}
        />
      ))}
    </Box>
  </PageSection>
);
