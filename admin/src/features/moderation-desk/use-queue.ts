import { useCallback, useEffect, useRef } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { QueueItem } from '../../../../contract';
import {
  MOST_AT_ONCE,
  useGetQueueQuery,
  useLoadMoreOfQueueMutation,
  useReloadQueueMutation,
  type QueueList,
} from '../../api/moderation';
import { useTranslate } from '../../translations/use-translate';

/** Few enough left that the next page had better be there before they are decided. */
const RUNNING_LOW = 4;
const NONE: QueueItem[] = [];

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

  const loadMore = useCallback(() => {
    if (next !== null) void sendMore({ list, after: next }).then(report);
  }, [list, next, report, sendMore]);

  const loaded = page?.data.length;
  const reload = useCallback(() => {
    if (loaded === undefined) void refetch();
    else void sendReload({ list, loaded }).then(report);
  }, [list, loaded, refetch, report, sendReload]);

  const seek = useCallback(
    () => sendReload({ list, loaded: MOST_AT_ONCE }).then(report),
    [list, report, sendReload]
  );

  const runsLow = items.length <= RUNNING_LOW && next !== null;
  useEffect(() => {
    if (runsLow && !more.isLoading && !more.isError) loadMore();
  }, [runsLow, more.isLoading, more.isError, loadMore]);

  // Once all that was loaded is decided, there may be some that came in meanwhile.
  const wasWorkedOn = useRef(false);
  const waiting = page?.meta.counts[list.status] ?? 0;
  useEffect(() => {
    if (items.length > 0) wasWorkedOn.current = true;
    else if (page && next === null && wasWorkedOn.current) {
      wasWorkedOn.current = false;
      if (waiting > 0) reload();
    }
  }, [items.length, next, page, reload, waiting]);

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
    seek,
  };
}
