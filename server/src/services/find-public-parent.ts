import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { SubjectRef } from '../ports/subject-directory';

/**
 * The comment under which an answer goes; null where that is the post itself. At the deepest level
 * shown it stands beside what it answers, not below it. Undefined alike for an unknown comment, one
 * of another post, and one that waits.
 */
export const findPublicParent = async (
  store: CommentStore,
  subject: SubjectRef,
  parentId: string,
  nesting: number
): Promise<StoredComment | null | undefined> => {
  const parent = await store.find(parentId);
  const thread = parent && (await store.findThread(parent.threadId));
  const isHere =
    thread?.subject.documentId === subject.documentId &&
    thread.subject.locale === subject.locale &&
    thread.subject.type === subject.type;
  if (!parent || !isHere || parent.state !== 'approved') {
    return undefined;
  }
  let above: StoredComment | null = parent;
  while (above && above.depth + 1 >= nesting) {
    above = above.parentId === null ? null : await store.find(above.parentId);
  }
  return above;
};
