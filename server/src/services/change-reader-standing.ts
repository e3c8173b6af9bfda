import type { StandingAnswer, StandingRequest } from '../../../contract';
import { NotFoundError } from '../domain/errors';
import type { Clock } from '../ports/clock';
import type { CommentStore } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { Actor } from '../ports/moderation-log';
import type { ReaderDirectory } from '../ports/reader-directory';
import { presentReader } from './present-reader';
import { newLogEntry } from './new-log-entry';

interface Dependencies {
  store: CommentStore;
  readers: ReaderDirectory;
  clock: Clock;
  ids: IdSource;
}

/**
 * Trusts a reader, has their comments wait, bans them, or none of it, from now on. It belongs to
 * the identity: of a guest that is one browser, of a verified address or a user the person.
 * @throws NOT_FOUND
 */
export const changeReaderStanding =
  ({ store, readers, clock, ids }: Dependencies) =>
  async (
    documentId: string,
    { standing, until, reason }: StandingRequest,
    actor: Actor
  ): Promise<StandingAnswer> => {
    const at = clock.now();
    const reader = await store.transaction(async (transaction) => {
      const changed = await readers.changeStanding(documentId, {
        standing,
        until: until === undefined ? null : new Date(until),
        reason,
      });
      if (!changed) {
        throw new NotFoundError('the reader');
      }
      await transaction.settle({
        moves: [],
        entries: [
          newLogEntry({
            batchId: ids.next(),
            commentId: null,
            action: 'change-standing',
            actor,
            reason: standing,
            // Who it is about stands in the note: a comment's id would name one of many.
            note: `${documentId}: ${reason}`,
            at,
          }),
        ],
        messages: [],
      });
      return changed;
    });
    const records = await readers.records([documentId]);
    return { data: presentReader(reader, records.get(documentId)) };
  };
