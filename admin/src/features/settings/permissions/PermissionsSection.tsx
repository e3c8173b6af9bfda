import { Page } from '@strapi/strapi/admin';
import { useGetModerationRolesQuery } from '../../../api/moderation-roles';
import { useGetPublicAccessQuery } from '../../../api/public-access';
import { LoadFailed } from '../../../components/LoadFailed';
import { useTranslate } from '../../../translations/use-translate';
import { ModerationRolesSection } from './ModerationRolesSection';
import { PublicAccessSection } from './PublicAccessSection';

const ANEW = { refetchOnMountOrArgChange: true };

/** Who may do what. It is done at once, and is no part of the draft. */
export const PermissionsSection = () => {
  const t = useTranslate();
  const access = useGetPublicAccessQuery(undefined, ANEW);
  const roles = useGetModerationRolesQuery(undefined, ANEW);

  if (access.isLoading || roles.isLoading) return <Page.Loading />;
  if (!access.data || !roles.data) {
    return (
      <LoadFailed
        message={t('settings.load-failed')}
        onRetry={() => {
          void access.refetch();
          void roles.refetch();
        }}
      />
    );
  }
  return (
    <>
      <PublicAccessSection access={access.data} />
      <ModerationRolesSection roles={roles.data} />
    </>
  );
};
