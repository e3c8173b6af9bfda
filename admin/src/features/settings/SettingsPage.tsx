import { Layouts, Page, useRBAC } from '@strapi/strapi/admin';
import { useGetModerationRulesQuery } from '../../api/rules';
import { useGetCommentSettingsQuery } from '../../api/settings';
import { LoadFailed } from '../../components/LoadFailed';
import { CAN_READ_QUEUE, CAN_READ_SETTINGS, CAN_UPDATE_SETTINGS } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { SettingsDraftProvider } from './draft/SettingsDraftProvider';
import { SettingsSections } from './SettingsSections';

const ASKED = [...CAN_UPDATE_SETTINGS, ...CAN_READ_QUEUE];

const Settings = () => {
  const t = useTranslate();
  const { allowedActions, isLoading } = useRBAC(ASKED);
  const { canUpdateSettings = false, canReadQueue = false } = allowedActions;
  const settings = useGetCommentSettingsQuery();
  // Those who may not see the queue are not told how it is filled; the settings show all the same.
  const rules = useGetModerationRulesQuery(undefined, {
    skip: isLoading || !canReadQueue,
    refetchOnMountOrArgChange: true,
  });

  if (isLoading || settings.isLoading || rules.isLoading) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{t('plugin.name')}</Page.Title>
      <Layouts.Header
        id="main-content-title"
        title={t('plugin.name')}
        subtitle={t('settings.subtitle')}
      />
      <Layouts.Content>
        {settings.data ? (
          <SettingsDraftProvider saved={settings.data} mayChange={canUpdateSettings}>
            <SettingsSections rules={rules.data ?? null} />
          </SettingsDraftProvider>
        ) : (
          <LoadFailed message={t('settings.load-failed')} onRetry={() => void settings.refetch()} />
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
