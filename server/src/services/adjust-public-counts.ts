import type { CommentState } from '../../../contract/vocabulary';
import type { CommentTransaction, StoredComment } from '../ports/comment-store';

export interface StateChange {
  comment: StoredComment;
  /** Null where the comment is new. */
  from: CommentState | null;
  to: CommentState;
}

const isPublic = (state: CommentState | null): number => (state === 'approved' ? 1 : 0);

/**
 * Keeps the counters of threads, and of the comments above those whose state changed. One look-up
 * a level and one write a thread, for all of them together.
 */
export const adjustPublicCounts = async (
  transaction: CommentTransaction,
  changes: readonly StateChange[]
): Promise<void> => {
  const counted = changes
    .map(({ comment, from, to }) => ({ comment, change: isPublic(to) - isPublic(from) }))
    .filter(({ change }) => change !== 0);
  if (counted.length === 0) {
    return;
  }
  const threads = new Map<string, { publicCount: number; topLevelCount: number }>();
  const above = new Map<string, number>();
  const ancestors = await transaction.ancestors(counted.map(({ comment }) => comment));
  for (const { comment, change } of counted) {
    const counts = threads.get(comment.threadId) ?? { publicCount: 0, topLevelCount: 0 };
    threads.set(comment.threadId, {
      publicCount: counts.publicCount + change,
      topLevelCount: counts.topLevelCount + (comment.parentId === null ? change : 0),
    });
    for (const ancestor of ancestors.get(comment.documentId) ?? []) {
      above.set(ancestor, (above.get(ancestor) ?? 0) + change);
    }
  }
  const moved = [...above].filter(([, change]) => change !== 0);
  if (moved.length > 0) {
    await transaction.addPublicDescendants(new Map(moved));
  }
  for (const [threadId, change] of [...threads].sort(([one], [other]) => (one < other ? -1 : 1))) {
    await transaction.addToThread(threadId, change);
  }
};
