import type { StoredComment } from '../../server/src/ports/comment-store';
import type { DueComments } from '../../server/src/ports/due-comments';
import type { MemoryComments } from './memory-comments';

const oldestFirst = (one: StoredComment, other: StoredComment): number =>
  one.postedAt.getTime() - other.postedAt.getTime() || (one.documentId < other.documentId ? -1 : 1);

/** What is due among comments in memory. */
export const createMemoryDue = ({ comments }: MemoryComments): DueComments => ({
  toEscalate(limit, after) {
    const waiting = comments()
      .filter(
        ({ state, lane, escalatedAt }) =>
          state === 'pending' && lane === 'attorney' && escalatedAt === null
      )
      .sort(oldestFirst);
    const last = comments().find(({ documentId }) => documentId === after);
    return Promise.resolve(
      waiting.filter((comment) => !last || oldestFirst(comment, last) > 0).slice(0, limit)
    );
  },
  toRecheck: (_now, limit) =>
    Promise.resolve(
      comments()
        .filter(({ state, lane }) => state === 'pending' && lane === 'rechecking')
        .sort(oldestFirst)
        .slice(0, limit)
    ),
  toPurge: (before, limit) =>
    Promise.resolve(
      comments()
        .filter(
          ({ documentId, state, waitingSince }) =>
            state === 'spam' &&
            waitingSince < before &&
            comments().every(({ parentId }) => parentId !== documentId)
        )
        .sort(oldestFirst)
        .slice(0, limit)
    ),
});
