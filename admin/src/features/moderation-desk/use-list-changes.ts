import { useMemo } from 'react';
import { useDispatch } from 'react-redux';
import type { DecisionResult } from '../../../../contract';
import { moveStanding, type Place } from '../../api/move-standing';
import { changeList } from '../../api/queue';
import type { QueueList } from '../../api/queue-list';
import {
  putBack,
  removeItems,
  showAsItIs,
  showResults,
  type ListedItem,
} from '../../api/queue-pages';
import { standingApi } from '../../api/standing';

type Change = ReturnType<typeof changeList> | ReturnType<typeof standingApi.util.updateQueryData>;

/** What the desk knows before the server says so: changes of the lists that are loaded. */
export function useListChanges() {
  const dispatch = useDispatch() as unknown as (change: Change) => void;
  return useMemo(
    () => ({
      remove: (list: QueueList, documentIds: readonly string[]) =>
        dispatch(changeList(list, (loaded) => removeItems(loaded, documentIds))),
      showResults: (list: QueueList, results: readonly DecisionResult[]) =>
        dispatch(changeList(list, (loaded) => showResults(loaded, list, results))),
      show: (list: QueueList, item: ListedItem) =>
        dispatch(changeList(list, (loaded) => showAsItIs(loaded, item))),
      putBack: (list: QueueList, item: ListedItem, index: number) =>
        dispatch(changeList(list, (loaded) => putBack(loaded, item, index))),
      moveCount: (from: Place, to: Place) =>
        dispatch(
          standingApi.util.updateQueryData('getStanding', undefined, (standing) =>
            moveStanding(standing, from, to)
          )
        ),
    }),
    [dispatch]
  );
}
