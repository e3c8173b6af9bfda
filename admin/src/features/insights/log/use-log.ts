import { useCallback, useMemo } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useGetLogQuery, useLoadMoreOfLogMutation } from '../../../api/log';
import { useExplainError } from '../../../components/use-explain-error';
import { queryOf, type LogFilter } from './log-filter';

/** The entries of a filter, as far down as they are loaded. */
export function useLog(filter: LogFilter) {
  const query = useMemo(() => queryOf(filter), [filter]);
  const { currentData, isFetching, isError, refetch } = useGetLogQuery(query, {
    refetchOnMountOrArgChange: true,
  });
  const [load, { isLoading: isLoadingMore }] = useLoadMoreOfLogMutation();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const after = currentData?.meta.next ?? null;

  const loadMore = useCallback(async () => {
    if (after === null) return;
    const answer = await load({ query, after });
    if ('error' in answer) {
      toggleNotification({
        type: 'danger',
        message: explain(answer.error),
      });
    }
  }, [after, explain, load, query, toggleNotification]);

  return {
    query,
    entries: currentData?.data ?? null,
    isFetching,
    hasFailed: isError && !isFetching,
    hasMore: after !== null,
    isLoadingMore,
    loadMore,
    reload: refetch,
  };
}
