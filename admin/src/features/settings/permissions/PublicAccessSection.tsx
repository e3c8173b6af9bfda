import { useRBAC } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import type { PublicAccess } from '../../../../../contract';
import { useGrantPublicAccessMutation } from '../../../api/public-access';
import { CAN_UPDATE_SETTINGS } from '../../../permissions';
import { useTranslate } from '../../../translations/use-translate';
import { SectionAction } from './SectionAction';
import { PageSection } from '../../../components/PageSection';
import { StatusRow } from './StatusRow';
import { useReportAnswer } from './use-report-answer';

const GRANTS = ['read', 'comment'] as const;

export const PublicAccessSection = ({ access }: { access: PublicAccess }) => {
  const t = useTranslate();
  const { canUpdateSettings = false } = useRBAC(CAN_UPDATE_SETTINGS).allowedActions;
  const [grant, { isLoading }] = useGrantPublicAccessMutation();
  const report = useReportAnswer();

  const sayWhyNot = () => {
    if (access.read && access.comment) return t('settings.public-access.all-granted');
    return canUpdateSettings ? null : t('settings.read-only');
  };

  return (
    <PageSection
      title={t('settings.public-access.title')}
      hint={t(
        access.available ? 'settings.public-access.hint' : 'settings.public-access.unavailable'
      )}
    >
      {access.available && (
        <>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={4}>
            {GRANTS.map((name) => (
              <StatusRow
                key={name}
                name={t(`settings.public-access.${name}`)}
                hint={t(`settings.public-access.${name}.hint`)}
                isOn={access[name]}
                status={t(`settings.public-access.${access[name] ? 'granted' : 'not-granted'}`)}
              />
            ))}
          </Flex>
          <SectionAction
            label={t('settings.public-access.grant')}
            whyNot={sayWhyNot()}
            isBusy={isLoading}
            onPress={() => void grant().then(report('settings.public-access.done'))}
          />
        </>
      )}
    </PageSection>
  );
};
