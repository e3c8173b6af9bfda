import fc from 'fast-check';
import { COMMENT_STATES } from '../../contract/vocabulary';
import { recount } from '../../server/src/domain/threads/recount';
import type { StoredComment } from '../../server/src/ports/comment-store';
import { aComment } from '../builders/a-comment';
import { aSubject } from '../builders/a-subject';
import { anId } from '../builders/an-id';
import type { MemoryComments } from '../fakes/memory-comments';

export const RANDOM_THREAD = anId(1, 't');
const FIRST = Date.UTC(2026, 1, 1);

/** A tree of comments in any state, few dates among them, ids in no order. */
export const aRandomThread = (maxLength = 12): fc.Arbitrary<StoredComment[]> =>
  fc
    .array(
      fc.record({
        parent: fc.nat(),
        hasParent: fc.boolean(),
        state: fc.constantFrom('approved' as const, ...COMMENT_STATES),
        minute: fc.nat({ max: 3 }),
        key: fc.integer({ min: 0, max: 0xffff }),
      }),
      { maxLength }
    )
    .map((nodes) => {
      const comments: StoredComment[] = [];
      for (const [index, { parent, hasParent, state, minute, key }] of nodes.entries()) {
        const above = hasParent ? comments[parent % Math.max(comments.length, 1)] : undefined;
        comments.push(
          aComment(key * 100 + index, {
            state,
            threadId: RANDOM_THREAD,
            lane: state === 'pending' ? 'general' : null,
            parentId: above?.documentId ?? null,
            depth: above ? above.depth + 1 : 0,
            postedAt: new Date(FIRST + minute * 60_000),
          })
        );
      }
      return comments;
    });

/** Stores a thread with the counters that it should have. */
export const putRandomThread = (
  { put, putThread }: MemoryComments,
  comments: readonly StoredComment[]
): void => {
  const { comments: counted, ...counts } = recount(comments);
  putThread({ documentId: RANDOM_THREAD, subject: aSubject(), ...counts });
  put(...comments.map((comment, index) => ({ ...comment, ...counted[index] })));
};
