import { useEffect } from 'react';
import { isFiltered, isInView, type QueueList } from '../../api/queue-list';
import { useGetStandingQuery } from '../../api/standing';
import { countInView } from '../moderation/views';
import type { Queue } from './use-queue';

/**
 * How many comments came that the list does not show, where that can be known: of a list that is
 * loaded to its end. An empty one is filled by itself.
 */
export function useNews(list: QueueList, { items, hasMore, isLoaded, isFetching, reload }: Queue) {
  const { data: standing } = useGetStandingQuery();
  const isKnown = isLoaded && !hasMore && !isFetching && !isFiltered(list);
  const shown = items.filter((item) => isInView(list, item)).length;
  const news = isKnown ? Math.max(0, (countInView(standing, list) ?? 0) - shown) : 0;

  const isEmpty = items.length === 0 && news > 0;
  useEffect(() => {
    if (isEmpty) reload();
  }, [isEmpty, reload]);

  return news;
}
