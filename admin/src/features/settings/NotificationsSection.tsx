import { useTranslate } from '../../translations/use-translate';
import { MAIL_FIELDS } from './fields/all-fields';
import { FieldGrid } from './fields/FieldGrid';
import { NumberSetting } from './fields/NumberSetting';
import { SwitchSetting } from './fields/SwitchSetting';
import { PageSection } from '../../components/PageSection';

/** Mails that the site sends. */
export const NotificationsSection = () => {
  const t = useTranslate();
  return (
    <PageSection title={t('settings.mails.title')} hint={t('settings.mails.hint')}>
      <SwitchSetting field={MAIL_FIELDS.enabled} />
      <SwitchSetting field={MAIL_FIELDS.tellAuthors} />
      <FieldGrid>
        {MAIL_FIELDS.numbers.map((field) => (
          <NumberSetting key={field.path} field={field} />
        ))}
      </FieldGrid>
    </PageSection>
  );
};
