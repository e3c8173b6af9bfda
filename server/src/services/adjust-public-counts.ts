import type { CommentState } from '../../../contract/vocabulary';
import type { CommentTransaction, StoredComment } from '../ports/comment-store';

const isPublic = (state: CommentState | null): number => (state === 'approved' ? 1 : 0);

/** Keeps the counters of a thread and of the comments above one whose state changed. */
export const adjustPublicCounts = async (
  transaction: CommentTransaction,
  comment: StoredComment,
  from: CommentState | null,
  to: CommentState
): Promise<void> => {
  const change = isPublic(to) - isPublic(from);
  if (change === 0) {
    return;
  }
  await transaction.addToThread(comment.threadId, {
    publicCount: change,
    topLevelCount: comment.parentId === null ? change : 0,
  });
  const ancestors = await ancestorsOf(transaction, comment);
  if (ancestors.length > 0) {
    await transaction.addPublicDescendants(ancestors, change);
  }
};

/** At most as many look-ups as a thread has levels. */
const ancestorsOf = async (
  transaction: CommentTransaction,
  comment: StoredComment
): Promise<string[]> => {
  const ancestors: string[] = [];
  let parentId = comment.parentId;
  while (parentId !== null && !ancestors.includes(parentId)) {
    ancestors.push(parentId);
    parentId = (await transaction.load([parentId])).get(parentId)?.parentId ?? null;
  }
  return ancestors;
};
