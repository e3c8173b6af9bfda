import { Layouts, Page } from '@strapi/strapi/admin';
import { useGetMyNotificationsQuery } from '../../api/my-notifications';
import { LoadFailed } from '../../components/LoadFailed';
import { CAN_READ_QUEUE } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { PreferencesForm } from './PreferencesForm';

const MyNotifications = () => {
  const t = useTranslate();
  // Asked anew on each visit, and the form begins with the answer and not with what was kept.
  const { data, isFetching, refetch } = useGetMyNotificationsQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  if (isFetching) return <Page.Loading />;
  return (
    <Page.Main>
      <Page.Title>{t('people.notifications')}</Page.Title>
      {data ? (
        <PreferencesForm saved={data} />
      ) : (
        <>
          <Layouts.Header id="main-content-title" title={t('people.notifications')} />
          <Layouts.Content>
            <LoadFailed
              message={t('people.notifications.load-failed')}
              onRetry={() => void refetch()}
            />
          </Layouts.Content>
        </>
      )}
    </Page.Main>
  );
};

export const MyNotificationsPage = () => (
  <Page.Protect permissions={CAN_READ_QUEUE}>
    <MyNotifications />
  </Page.Protect>
);
