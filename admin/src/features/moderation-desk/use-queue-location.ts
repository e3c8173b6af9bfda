import { useCallback, useMemo, useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { usualSort, type Filters, type QueueList, type View } from '../../api/queue-list';
import { readLocation, writeLocation } from './queue-location';

/** The list that the address names, and the ways to other ones. */
export function useQueueLocation() {
  const [params, setParams] = useSearchParams();
  const location = useMemo(() => readLocation(params), [params]);

  // One object as long as it says the same: the list is the key of what is loaded.
  const key = JSON.stringify(location.list);
  const list = useMemo(() => JSON.parse(key) as QueueList, [key]);

  // `setParams` is a new function at every address.
  const latest = useRef(setParams);
  latest.current = setParams;

  const goToList = useCallback((next: QueueList) => {
    latest.current(() => writeLocation({ list: next, item: null }));
  }, []);
  /** What narrowed the view before does not narrow the next one. */
  const goToView = useCallback(
    ({ status, lane }: View) =>
      goToList({ status, ...(lane !== undefined && { lane }), sort: usualSort(status) }),
    [goToList]
  );
  const narrow = useCallback(
    (filters: Filters) => {
      const { status, lane, sort } = list;
      goToList({ status, sort, ...(lane !== undefined && { lane }), ...filters });
    },
    [goToList, list]
  );
  const sortBy = useCallback(
    (sort: QueueList['sort']) => goToList({ ...list, sort }),
    [goToList, list]
  );
  const goToItem = useCallback((item: string | null, { replace = false } = {}) => {
    latest.current((current) => writeLocation({ ...readLocation(current), item }), { replace });
  }, []);

  return { list, item: location.item, goToView, narrow, sortBy, goToItem };
}
