import { useSearchParams } from 'react-router-dom';
import { Typography } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { groupRules, type RulesShown } from './group-rules';
import { RuleGroup } from './RuleGroup';

/** All rules. `?rule=seeks_advice` in the address leads to one of them. */
export const RulesSection = ({ rules }: { rules: RulesShown | null }) => {
  const t = useTranslate();
  const linked = useSearchParams()[0].get('rule');
  return (
    <>
      <Typography tag="p" textColor="neutral600">
        {t('settings.rules.intro')}
      </Typography>
      {groupRules(rules).map(({ demand, codes }) => (
        <RuleGroup
          key={demand}
          title={t(demand ? `settings.demand.${demand}` : 'settings.section.rules')}
          {...(demand && { hint: t(`settings.demand.${demand}.hint`) })}
          {...{ codes, rules, linked }}
        />
      ))}
    </>
  );
};
