import { Layouts, Page } from '@strapi/strapi/admin';
import { useGetPublicAccessQuery } from '../../api/public-access';
import { LoadFailed } from '../../components/LoadFailed';
import { CAN_READ_SETTINGS } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { PublicAccessSection } from './PublicAccessSection';

const Settings = () => {
  const t = useTranslate();
  const { data, isLoading, refetch } = useGetPublicAccessQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });

  if (isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{t('plugin.name')}</Page.Title>
      <Layouts.Header
        id="main-content-title"
        title={t('plugin.name')}
        subtitle={t('settings.subtitle')}
      />
      <Layouts.Content>
        {data ? (
          <PublicAccessSection access={data} />
        ) : (
          <LoadFailed message={t('settings.load-failed')} onRetry={() => void refetch()} />
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
