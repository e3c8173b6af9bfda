import { recount } from '../domain/threads/recount';
import type { CommentStore } from '../ports/comment-store';

/**
 * Counts every thread anew from its comments, and the queue: after an import, or where somebody changed rows by
 * hand. One thread a transaction.
 * @returns how many threads were counted
 */
export const recountThreads =
  ({ store }: { store: CommentStore }) =>
  async (): Promise<number> => {
    const threadIds = await store.threadIds();
    for (const threadId of threadIds) {
      await store.transaction(async (transaction) => {
        await transaction.lockThreads([threadId]);
        await store.writeCounts(threadId, recount(await store.commentsOfThread(threadId)));
      });
    }
    await store.recountQueue();
    return threadIds.length;
  };
