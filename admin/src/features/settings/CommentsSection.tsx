import { useTranslate } from '../../translations/use-translate';
import { COMMENT_FIELDS } from './fields/all-fields';
import { FieldGrid } from './fields/FieldGrid';
import { ModeSetting } from './fields/ModeSetting';
import { NumberSetting } from './fields/NumberSetting';
import { TextSetting } from './fields/TextSetting';
import { TimeSetting } from './fields/TimeSetting';
import { WeekdaysSetting } from './fields/WeekdaysSetting';
import { PageSection } from '../../components/PageSection';

const { threads, moderation, pausedMessage, escalation, from, to } = COMMENT_FIELDS;

/** How comments are taken, and how they are worked on. */
export const CommentsSection = () => {
  const t = useTranslate();
  return (
    <>
      <PageSection title={t('settings.mode.title')} hint={t('settings.mode.hint')}>
        <ModeSetting />
      </PageSection>
      <PageSection title={t('settings.threads.title')} hint={t('settings.threads.hint')}>
        <FieldGrid>
          {threads.map((field) => (
            <NumberSetting key={field.path} field={field} />
          ))}
        </FieldGrid>
        <TextSetting field={pausedMessage} />
      </PageSection>
      <PageSection title={t('settings.work.title')} hint={t('settings.work.hint')}>
        <FieldGrid>
          {moderation.map((field) => (
            <NumberSetting key={field.path} field={field} />
          ))}
        </FieldGrid>
      </PageSection>
      <PageSection title={t('settings.routing.title')} hint={t('settings.routing.hint')}>
        <WeekdaysSetting />
        <FieldGrid>
          <TimeSetting field={from} />
          <TimeSetting field={to} />
          <NumberSetting field={escalation} />
        </FieldGrid>
      </PageSection>
    </>
  );
};
