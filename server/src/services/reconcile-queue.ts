import type { CommentStore } from '../ports/comment-store';
import type { FaultLog } from '../ports/fault-log';

interface Dependencies {
  store: Pick<CommentStore, 'recountQueue'>;
  faults: FaultLog;
}

/** Counts the queue anew and says which counters were wrong: a drift that nobody sees has a cause. */
export const reconcileQueue =
  ({ store, faults }: Dependencies) =>
  async (): Promise<number> => {
    const wrong = await store.recountQueue();
    wrong.forEach((counter) => faults.record('COUNTER_DRIFT', { counter }));
    return wrong.length;
  };
