import type { RevealAnswer } from '../../../contract';
import { NotFoundError } from '../domain/errors';
import type { Clock } from '../ports/clock';
import type { CommentStore } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { Actor } from '../ports/moderation-log';
import { newLogEntry } from './new-log-entry';

interface Dependencies {
  store: Pick<CommentStore, 'transaction'>;
  clock: Clock;
  ids: IdSource;
}

/**
 * The text of a comment, unmasked. Whoever asks stands in the log before they read it: where the entry
 * cannot be kept, nothing is shown. That they may ask at all is the route's to see to.
 * @throws NOT_FOUND
 */
export const revealComment =
  ({ store, clock, ids }: Dependencies) =>
  async (documentId: string, actor: Actor): Promise<RevealAnswer> => {
    const body = await store.transaction(async (transaction) => {
      const comment = (await transaction.load([documentId])).get(documentId);
      if (!comment) {
        throw new NotFoundError('the comment');
      }
      await transaction.settle({
        // Nothing moves: the queue is what it was.
        moves: [],
        entries: [
          newLogEntry({
            batchId: ids.next(),
            commentId: documentId,
            action: 'reveal',
            actor,
            at: clock.now(),
          }),
        ],
        messages: [],
      });
      return comment.body;
    });
    return { data: { body } };
  };
