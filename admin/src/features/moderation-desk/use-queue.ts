import { useCallback, useEffect } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import {
  useGetQueueQuery,
  useLoadMoreOfQueueMutation,
  useReloadQueueMutation,
} from '../../api/queue';
import type { QueueList } from '../../api/queue-list';
import type { ListedItem } from '../../api/queue-pages';
import { useTranslate } from '../../translations/use-translate';

/** Few enough left that the next page had better be there before they are decided. */
const RUNNING_LOW = 10;
const NONE: ListedItem[] = [];

/** One list of the queue: what is loaded of it, and how to load more. */
export function useQueue(list: QueueList) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const query = useGetQueueQuery(list, { refetchOnMountOrArgChange: true });
  const [sendMore, more] = useLoadMoreOfQueueMutation();
  const [sendReload, reloading] = useReloadQueueMutation();

  const page = query.currentData;
  const items = page?.data ?? NONE;
  const next = page?.meta.next ?? null;
  const { refetch } = query;

  const report = useCallback(
    (answer: object) => {
      if (!('error' in answer)) return;
      toggleNotification({ type: 'danger', message: t('moderation.load-failed') });
    },
    [t, toggleNotification]
  );

  const isLoadingMore = more.isLoading;
  const loadMore = useCallback(() => {
    if (next !== null && !isLoadingMore) void sendMore({ list, after: next }).then(report);
  }, [isLoadingMore, list, next, report, sendMore]);

  const loaded = page?.data.length;
  const reload = useCallback(() => {
    if (loaded === undefined) void refetch();
    else void sendReload({ list, loaded }).then(report);
  }, [list, loaded, refetch, report, sendReload]);

  const runsLow = items.length <= RUNNING_LOW && next !== null;
  useEffect(() => {
    if (runsLow && !more.isLoading && !more.isError) loadMore();
  }, [runsLow, more.isLoading, more.isError, loadMore]);

  return {
    items,
    hasMore: next !== null,
    isLoaded: page !== undefined,
    isFetching: query.isFetching || reloading.isLoading,
    hasFailed: page === undefined && query.isError,
    isLoadingMore,
    hasMoreFailed: more.isError,
    loadMore,
    reload,
  };
}
export type Queue = ReturnType<typeof useQueue>;
