import type { ResolveReportsAnswer, ResolveReportsRequest } from '../../../contract';
import { NotFoundError } from '../domain/errors';
import type { Clock } from '../ports/clock';
import type { CommentStore } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { Actor } from '../ports/moderation-log';
import { newLogEntry } from './new-log-entry';

interface Dependencies {
  store: CommentStore;
  clock: Clock;
  ids: IdSource;
}

/**
 * Says of some reports, or of all, that somebody looked and the comment may stand. Without open
 * ones a public comment leaves the lane; one that was held is approved by a decision of its own.
 * @throws NOT_FOUND
 */
export const resolveReports =
  ({ store, clock, ids }: Dependencies) =>
  async (
    documentId: string,
    { reports }: ResolveReportsRequest,
    actor: Actor
  ): Promise<ResolveReportsAnswer> => {
    const found = await store.find(documentId);
    if (!found) {
      throw new NotFoundError('the comment');
    }
    const now = clock.now();
    const open = await store.transaction(async (transaction) => {
      await transaction.lockThreads([found.threadId]);
      const before = (await transaction.load([documentId])).get(documentId);
      const left = await transaction.resolveReports(documentId, reports, { id: actor.id, at: now });
      const isOut = left === 0 && before?.state === 'approved' && before.lane === 'reported';
      if (!before || (before.openReports === left && !isOut)) {
        return left;
      }
      const lane = isOut ? null : before.lane;
      const after = await transaction.change(before, {
        state: before.state,
        lane,
        openReports: left,
        at: now,
      });
      if (!after) {
        throw new Error('a comment changed behind the lock of its thread');
      }
      await transaction.settle({
        moves: [{ from: before, to: after }],
        entries: [
          newLogEntry({
            batchId: ids.next(),
            commentId: documentId,
            action: 'resolve-report',
            from: before,
            to: after,
            version: after.version,
            actor,
            at: now,
          }),
        ],
        messages: [],
      });
      return left;
    });
    return { data: { open } };
  };
