import { useCallback, useEffect } from 'react';
import {
  useGetQueueQuery,
  useLoadMoreOfQueueMutation,
  useReloadQueueMutation,
  type QueueList,
} from '../../api/moderation';
import type { QueueItem } from '../../../../contract';

/** Few enough left that the next page had better be there before they are decided. */
const RUNNING_LOW = 4;
const NONE: QueueItem[] = [];

export function useQueue({ status, sort }: QueueList) {
  const list = { status, sort };
  const query = useGetQueueQuery(list, { refetchOnMountOrArgChange: true });
  const [sendMore, more] = useLoadMoreOfQueueMutation();
  const [sendReload, reloading] = useReloadQueueMutation();

  const page = query.currentData;
  const items = page?.data ?? NONE;
  const next = page?.meta.next ?? null;

  const loadMore = useCallback(() => {
    if (next !== null) void sendMore({ list: { status, sort }, after: next });
  }, [next, sendMore, sort, status]);

  const reload = useCallback(() => {
    if (page) void sendReload({ list: { status, sort }, loaded: page.data.length });
    else void query.refetch();
  }, [page, query, sendReload, sort, status]);

  const runsLow = items.length <= RUNNING_LOW && next !== null;
  useEffect(() => {
    if (runsLow && !more.isLoading && !more.isError) loadMore();
  }, [runsLow, more.isLoading, more.isError, loadMore]);

  return {
    items,
    hasMore: next !== null,
    /** While another list loads, the counts of the one before stand in. */
    counts: query.data?.meta.counts,
    isLoaded: page !== undefined,
    isFetching: query.isFetching || reloading.isLoading,
    hasFailed: page === undefined && query.isError,
    isLoadingMore: more.isLoading,
    loadMore,
    reload,
  };
}
