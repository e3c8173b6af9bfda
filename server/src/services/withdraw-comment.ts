import type { WithdrawalReceipt } from '../../../contract';
import type { Clock } from '../ports/clock';
import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { Reader } from '../ports/reader-directory';
import { adjustPublicCounts } from './adjust-public-counts';
import type { AuthorProof } from './find-own-comment';
import { newLogEntry } from './new-log-entry';

interface Dependencies {
  store: CommentStore;
  clock: Clock;
  ids: IdSource;
  findOwn: (
    documentId: string,
    proof: AuthorProof,
    now: Date
  ) => Promise<{ comment: StoredComment; reader: Reader }>;
}

/**
 * Takes a comment back, whatever became of it; there is no end to the time for that. Twice is once.
 * @throws NOT_FOUND
 */
export const withdrawComment =
  ({ store, clock, ids, findOwn }: Dependencies) =>
  async (documentId: string, proof: AuthorProof): Promise<WithdrawalReceipt> => {
    const now = clock.now();
    const { comment: found } = await findOwn(documentId, proof, now);
    await store.transaction(async (transaction) => {
      await transaction.lockThreads([found.threadId]);
      const before = (await transaction.load([documentId])).get(documentId);
      // Behind the thread's lock nobody else changes it.
      const after =
        before && before.state !== 'withdrawn'
          ? await transaction.change(before, {
              state: 'withdrawn',
              lane: before.lane === 'restricted' ? 'restricted' : null,
              assigneeId: null,
              assignedAt: null,
              openReports: 0,
              at: now,
            })
          : null;
      if (!before || !after) {
        return;
      }
      if (before.openReports > 0) {
        await transaction.resolveReports(documentId, 'all', { id: null, at: now });
      }
      await adjustPublicCounts(transaction, [
        { comment: before, from: before.state, to: after.state },
      ]);
      await transaction.settle({
        moves: [{ from: before, to: after }],
        entries: [
          newLogEntry({
            batchId: ids.next(),
            commentId: documentId,
            action: 'withdraw',
            from: before,
            to: after,
            version: after.version,
            actor: { kind: 'reader', id: null, name: before.authorName },
            at: now,
          }),
        ],
        messages: [
          {
            payload: {
              kind: 'event',
              event: 'legal-blog.comment.withdrawn',
              commentId: documentId,
              batchId: null,
            },
            batchId: null,
            commentId: documentId,
            onceKey: `event:withdrawn:${documentId}`,
            dueAt: now,
          },
        ],
      });
    });
    return { data: { documentId, status: 'withdrawn' } };
  };
