import { useEffect, useState } from 'react';
import { isFiltered, isInView, type QueueList } from '../../api/queue-list';
import { useGetStandingQuery } from '../../api/standing';
import { countInView } from '../moderation/views';
import type { Queue } from './use-queue';

/**
 * How many comments came that the list does not show, where that can be known: of a list that is
 * loaded to its end. An empty one is filled by itself, once for each change of the queue: where the
 * count is wrong, or the server does not answer, asking on and on would bring nothing.
 */
export function useNews(list: QueueList, { items, hasMore, isLoaded, isFetching, reload }: Queue) {
  const { data: standing } = useGetStandingQuery();
  const revision = standing?.meta.revision;
  const [tried, setTried] = useState({ list, revision: -1 });

  const isWhole = isLoaded && !hasMore && !isFiltered(list);
  const shown = items.filter((item) => isInView(list, item)).length;
  const missing = isWhole ? Math.max(0, (countInView(standing, list) ?? 0) - shown) : 0;

  const isEmpty = items.length === 0 && missing > 0;
  const wasTried = tried.list === list && tried.revision === revision;
  useEffect(() => {
    if (!isEmpty || wasTried || isFetching || revision === undefined) return;
    setTried({ list, revision });
    reload();
  }, [isEmpty, isFetching, list, reload, revision, wasTried]);

  return {
    news: isFetching ? 0 : missing,
    isFilling: isEmpty && (isFetching || !wasTried),
  };
}
