import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { useGetModerationRolesQuery } from '../../api/moderation-roles';
import { useGetPublicAccessQuery } from '../../api/public-access';
import { LoadFailed } from '../../components/LoadFailed';
import { CAN_READ_SETTINGS } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { ModerationRolesSection } from './ModerationRolesSection';
import { PublicAccessSection } from './PublicAccessSection';

const ANEW = { refetchOnMountOrArgChange: true };

const Settings = () => {
  const t = useTranslate();
  const access = useGetPublicAccessQuery(undefined, ANEW);
  const roles = useGetModerationRolesQuery(undefined, ANEW);

  if (access.isLoading || roles.isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{t('plugin.name')}</Page.Title>
      <Layouts.Header
        id="main-content-title"
        title={t('plugin.name')}
        subtitle={t('settings.subtitle')}
      />
      <Layouts.Content>
        {access.data && roles.data ? (
          <Flex direction="column" alignItems="stretch" gap={6}>
            <PublicAccessSection access={access.data} />
            <ModerationRolesSection roles={roles.data} />
          </Flex>
        ) : (
          <LoadFailed
            message={t('settings.load-failed')}
            onRetry={() => {
              void access.refetch();
              void roles.refetch();
            }}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export const SettingsPage = () => (
  <Page.Protect permissions={CAN_READ_SETTINGS}>
    <Settings />
  </Page.Protect>
);
