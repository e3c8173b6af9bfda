import { Layouts, useRBAC } from '@strapi/strapi/admin';
import { Button, Checkbox, Flex } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import type { StaffPreferences } from '../../../../contract';
import { PageSection } from '../../components/PageSection';
import { CAN_DECIDE } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { DigestFields } from './DigestFields';
import { LaneChoices } from './LaneChoices';
import { Schedule } from './Schedule';
import { Summary } from './Summary';
import { useSavePreferences } from './use-save-preferences';

export const PreferencesForm = ({ saved }: { saved: StaffPreferences }) => {
  const t = useTranslate();
  const { allowedActions, isLoading } = useRBAC(CAN_DECIDE);
  const isGivenNone = !isLoading && !allowedActions.canDecide;
  const { part, preferences, save, isSaving } = useSavePreferences(saved);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Layouts.Header
        id="main-content-title"
        title={t('people.notifications')}
        subtitle={t('people.notifications.subtitle')}
        primaryAction={
          <Button type="submit" loading={isSaving} startIcon={<Check />}>
            {t('people.notifications.save')}
          </Button>
        }
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={6}>
          <Summary preferences={preferences} />
          <PageSection
            title={t('people.assigned')}
            hint={isGivenNone ? t('people.assigned.not-you') : undefined}
          >
            <Checkbox
              checked={part.draft.assigned}
              onCheckedChange={(checked) => part.change({ assigned: checked === true })}
            >
              {t('people.assigned.label')}
            </Checkbox>
          </PageSection>
          <LaneChoices {...part} />
          <Schedule {...part} />
          <DigestFields {...part} />
        </Flex>
      </Layouts.Content>
    </form>
  );
};
