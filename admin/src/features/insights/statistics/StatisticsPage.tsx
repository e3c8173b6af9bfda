import { useCallback, useMemo } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Statistics as Answer } from '../../../../../contract';
import { useGetStatisticsQuery } from '../../../api/statistics';
import { SIDE_BY_SIDE } from '../../../components/layout';
import { LoadFailed } from '../../../components/LoadFailed';
import { useNow } from '../../../components/use-now';
import { CAN_AUDIT } from '../../../permissions';
import { useTranslate } from '../../../translations/use-translate';
import { dayOf } from '../../../components/days';
import { AgreementCard } from './AgreementCard';
import { bucketsOf, isWeekly } from './buckets';
import { DecisionsCard } from './DecisionsCard';
import { KeyFigures } from './KeyFigures';
import { daysOf, queryOf } from './range';
import { RangePicker } from './RangePicker';
import { ReceivedCard } from './ReceivedCard';
import { useRange } from './use-range';
import { WaitCard } from './WaitCard';

const ANEW = { refetchOnMountOrArgChange: true };

const Pair = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: ${({ theme }) => theme.spaces[6]};

  ${SIDE_BY_SIDE} {
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
`;

const Figures = ({ data }: { data: Answer['data'] }) => {
  const { formatDate } = useIntl();
  const buckets = useMemo(() => bucketsOf(data.days), [data.days]);
  const formatDay = useCallback(
    (day: string) => formatDate(day, { day: 'numeric', month: 'short', timeZone: 'UTC' }),
    [formatDate]
  );
  const overTime = { buckets, formatDay, weekly: isWeekly(data.days) };
  return (
    <>
      <KeyFigures data={data} />
      <Pair>
        <ReceivedCard {...overTime} />
        <DecisionsCard {...overTime} />
      </Pair>
      <WaitCard data={data} />
      <AgreementCard rules={data.rules} />
    </>
  );
};

const Statistics = () => {
  const t = useTranslate();
  const { formatDate } = useIntl();
  const { range, choose } = useRange();
  const today = dayOf(useNow());
  const query = useMemo(() => queryOf(range, today), [range, today]);
  const { data, isFetching, isError, refetch } = useGetStatisticsQuery(query, ANEW);
  const { from, to } = daysOf(range, today);
  const long = (day: string) => formatDate(day, { dateStyle: 'long', timeZone: 'UTC' });

  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{t('statistics.title')}</Page.Title>
      <Layouts.Header
        id="main-content-title"
        title={t('statistics.title')}
        subtitle={t('statistics.subtitle', { from: long(from), to: long(to) })}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6}>
          <RangePicker range={range} today={today} onChange={choose} />
          {isError && !isFetching ? (
            <LoadFailed message={t('statistics.load-failed')} onRetry={() => void refetch()} />
          ) : (
            data && <Figures data={data} />
          )}
          {!data && isFetching && <Page.Loading />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

export const StatisticsPage = () => (
  <Page.Protect permissions={CAN_AUDIT}>
    <Statistics />
  </Page.Protect>
);
