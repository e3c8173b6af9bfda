import { useRBAC } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import type { ModerationRoles } from '../../../../../contract';
import { useCreateModerationRolesMutation } from '../../../api/moderation-roles';
import { CAN_UPDATE_SETTINGS } from '../../../permissions';
import { useTranslate } from '../../../translations/use-translate';
import { SectionAction } from './SectionAction';
import { PageSection } from '../../../components/PageSection';
import { StatusRow } from './StatusRow';
import { useReportAnswer } from './use-report-answer';

export const ModerationRolesSection = ({ roles }: { roles: ModerationRoles['data'] }) => {
  const t = useTranslate();
  const { canUpdateSettings = false } = useRBAC(CAN_UPDATE_SETTINGS).allowedActions;
  const [create, { isLoading }] = useCreateModerationRolesMutation();
  const report = useReportAnswer();

  const sayWhyNot = () => {
    if (roles.every(({ exists }) => exists)) return t('settings.roles.all-there');
    return canUpdateSettings ? null : t('settings.read-only');
  };

  return (
    <PageSection title={t('settings.roles.title')} hint={t('settings.roles.hint')}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
        {roles.map(({ code, name, exists }) => (
          <StatusRow
            key={code}
            name={name}
            isOn={exists}
            status={t(`settings.roles.${exists ? 'there' : 'missing'}`)}
          />
        ))}
      </Flex>
      <SectionAction
        label={t('settings.roles.create')}
        whyNot={sayWhyNot()}
        isBusy={isLoading}
        onPress={() => void create().then(report('settings.roles.done'))}
      />
    </PageSection>
  );
};
