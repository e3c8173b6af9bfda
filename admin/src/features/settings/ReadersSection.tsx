import { useTranslate } from '../../translations/use-translate';
import { READER_FIELDS } from './fields/all-fields';
import { READER_RULES } from './fields/rule-fields';
import { SwitchSetting } from './fields/SwitchSetting';
import { RuleGroup } from './rules/RuleGroup';
import type { RulesShown } from './rules/group-rules';
import { PageSection } from '../../components/PageSection';

/** What concerns who speaks, and not what is said. */
export const ReadersSection = ({ rules }: { rules: RulesShown | null }) => {
  const t = useTranslate();
  return (
    <>
      <PageSection title={t('settings.readers.title')} hint={t('settings.readers.hint')}>
        <SwitchSetting field={READER_FIELDS.verify} />
      </PageSection>
      <RuleGroup
        title={t('settings.reader-rules.title')}
        hint={t('settings.reader-rules.hint')}
        codes={READER_RULES}
        rules={rules}
        linked={null}
      />
    </>
  );
};
