import type { NoteAnswer } from '../../../contract';
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
 * What moderators tell each other about a comment: one text, which the last of them wrote. The log
 * keeps each. Makes no new version, as nobody's decision depends on it.
 * @throws NOT_FOUND
 */
export const writeNote =
  ({ store, clock, ids }: Dependencies) =>
  async (documentId: string, note: string | null, actor: Actor): Promise<NoteAnswer> => {
    const found = await store.find(documentId);
    if (!found) {
      throw new NotFoundError('the comment');
    }
    const text = note?.trim() || null;
    const place = { state: found.state, lane: found.lane };
    await store.transaction(async (transaction) => {
      await transaction.lockThreads([found.threadId]);
      await transaction.writeNote(documentId, text);
      await transaction.settle({
        moves: [],
        entries: [
          newLogEntry({
            batchId: ids.next(),
            commentId: documentId,
            action: 'note',
            from: place,
            to: place,
            actor,
            note: text,
            at: clock.now(),
          }),
        ],
        messages: [],
      });
    });
    return { data: { note: text } };
  };
