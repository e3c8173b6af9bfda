import type { Settings } from '../../../contract';
import type { LogAction } from '../../../contract/vocabulary';
import { LegalBlogError } from '../domain/errors';
import type { CommentStore, NewComment, StoredComment } from '../ports/comment-store';
import type { Actor } from '../ports/moderation-log';
import type { Reader } from '../ports/reader-directory';
import type { SubjectRef } from '../ports/subject-directory';
import { adjustPublicCounts } from './adjust-public-counts';
import { messagesForSubmission } from './messages-for';
import { newLogEntry } from './new-log-entry';

const HOUR = 60 * 60 * 1000;

interface NewArrival {
  subject: SubjectRef;
  reader: Reader;
  settings: Settings;
  comment: NewComment;
  /** Of what is logged: what staff say. */
  entry?: { action: LogAction; actor: Actor };
}

/**
 * Stores a new comment with its counters and what it sets off, in one transaction.
 * @throws DUPLICATE_COMMENT where the same reader's same text came in a moment before
 */
export const storeComment =
  (store: CommentStore) =>
  async ({ subject, reader, settings, comment, entry }: NewArrival): Promise<StoredComment> => {
    const now = comment.postedAt;
    const since = new Date(now.getTime() - settings.rules.duplicate_comment.hours * HOUR);
    const twin = { readerId: reader.documentId, bodyDigest: comment.bodyDigest, since };
    try {
      return await store.transaction(async (transaction) => {
        const thread = await transaction.openThread(subject);
        // Again behind the thread's lock: two that came at once both passed the first look.
        if (await store.hasTwin({ ...twin, threadId: thread.documentId })) {
          throw new LegalBlogError('DUPLICATE_COMMENT', 'you have said exactly this here already');
        }
        const stored = await transaction.insert(thread.documentId, comment);
        await adjustPublicCounts(transaction, [{ comment: stored, from: null, to: stored.state }]);
        await transaction.settle({
          moves: [{ from: null, to: stored }],
          entries: entry
            ? [
                newLogEntry({
                  ...entry,
                  batchId: stored.documentId,
                  commentId: stored.documentId,
                  to: stored,
                  version: stored.version,
                  at: now,
                }),
              ]
            : [],
          messages: messagesForSubmission(stored, {
            cause: 'submitted',
            from: null,
            isVerified: reader.verified,
            now,
            settings,
          }),
        });
        return stored;
      });
    } catch (error) {
      // Another instance was faster with the same key: its comment is the one.
      const digest = comment.idempotencyDigest;
      const winner = digest === null ? null : await store.findByIdempotencyDigest(digest);
      if (winner) {
        return winner;
      }
      throw error;
    }
  };
