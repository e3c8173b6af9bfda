import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, EmptyStateLayout } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { useGetSampleQuery } from '../../../api/sample';
import { LoadFailed } from '../../../components/LoadFailed';
import { useNow } from '../../../components/use-now';
import { CAN_AUDIT } from '../../../permissions';
import { useTranslate } from '../../../translations/use-translate';
import { shiftWeek, weekOf } from './iso-week';
import { SampleReview } from './SampleReview';
import { useSampleLocation } from './use-sample-location';
import { WeekPicker } from './WeekPicker';

const ANEW = { refetchOnMountOrArgChange: true };

const Sample = () => {
  const t = useTranslate();
  const { week, decision, showWeek, showDecision } = useSampleLocation();
  const { currentData, isFetching, isError, refetch } = useGetSampleQuery({ week }, ANEW);
  const lastFullWeek = shiftWeek(weekOf(useNow()), -1);
  const shown = week ?? currentData?.meta.week ?? lastFullWeek;
  const hasFailed = isError && !isFetching;

  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{t('sample.title')}</Page.Title>
      <Layouts.Header
        id="main-content-title"
        title={t('sample.title')}
        subtitle={
          currentData && currentData.data.length > 0
            ? t('sample.subtitle', {
                ...{ shown: currentData.data.length, count: currentData.meta.decisions },
              })
            : t('sample.what')
        }
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <WeekPicker week={shown} onChange={showWeek} />
        </Box>
        {hasFailed && (
          <LoadFailed message={t('sample.load-failed')} onRetry={() => void refetch()} />
        )}
        {!hasFailed && !currentData && <Page.Loading />}
        {!hasFailed && currentData?.data.length === 0 && (
          <EmptyStateLayout
            hasRadius
            shadow="tableShadow"
            icon={<EmptyDocuments width="16rem" />}
            content={t('sample.empty')}
          />
        )}
        {!hasFailed && currentData && currentData.data.length > 0 && (
          <SampleReview
            key={shown}
            sample={currentData}
            chosen={decision}
            onShow={(sequence) => showDecision(shown, sequence)}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export const SamplePage = () => (
  <Page.Protect permissions={CAN_AUDIT}>
    <Sample />
  </Page.Protect>
);
