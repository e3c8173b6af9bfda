import type { CommentReport, ReportReceipt } from '../../../contract';
import { LegalBlogError, NotFoundError } from '../domain/errors';
import type { Clock } from '../ports/clock';
import type {
  CommentChange,
  CommentStore,
  CommentTransaction,
  StoredComment,
} from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { Actor } from '../ports/moderation-log';
import type { RateLimiter } from '../ports/rate-limiter';
import type { SettingsStore } from '../ports/settings-store';
import type { Signer } from '../ports/signer';
import type { SubjectDirectory } from '../ports/subject-directory';
import { adjustPublicCounts } from './adjust-public-counts';
import { addressDigest } from './address-digest';
import { newLogEntry, PLUGIN_ACTOR } from './new-log-entry';

interface Dependencies {
  store: CommentStore;
  subjects: SubjectDirectory;
  settings: SettingsStore;
  signer: Signer;
  limiter: RateLimiter;
  clock: Clock;
  ids: IdSource;
}

export interface ReportRequest {
  documentId: string;
  report: CommentReport;
  /** Of the session; null for a guest. */
  userId: number | null;
  address: string;
}

const READER: Actor = { kind: 'reader', id: null, name: '' };

/**
 * Takes a reader's report of a public comment, once per reader. Enough open ones take the comment
 * from the public until somebody looks. A second report answers like the first: nobody learns what
 * others reported.
 * @throws NOT_FOUND, RATE_LIMITED
 */
export const reportComment =
  ({ store, subjects, settings: stored, signer, limiter, clock, ids }: Dependencies) =>
  async ({ documentId, report, userId, address }: ReportRequest): Promise<ReportReceipt> => {
    const now = clock.now();
    const { settings } = await stored.read();
    const found = await store.find(documentId);
    const thread = found?.state === 'approved' ? await store.findThread(found.threadId) : null;
    if (!found || !thread || !(await subjects.isPublic(thread.subject))) {
      throw new NotFoundError('the comment');
    }
    const addressHash = addressDigest(signer, address, now);
    const retryAfter = await limiter.take(
      [`report:${addressHash}`],
      settings.rules.sent_too_often.seconds
    );
    if (retryAfter > 0) {
      throw new LegalBlogError('RATE_LIMITED', 'too many reports in a short time', { retryAfter });
    }
    const readerId = reporterOf();
    await store.transaction(async (transaction) => {
      await transaction.lockThreads([found.threadId]);
      const before = (await transaction.load([documentId])).get(documentId);
      const isNew =
        before?.state === 'approved' &&
        (await transaction.addReport({
          commentId: documentId,
          readerId,
          reason: report.reason,
          detail: report.detail || null,
          reportedAt: now,
        }));
      if (isNew) {
        await countReport(transaction, before);
      }
    });
    return { data: { documentId, received: true } };

    /** A guest is an address, as tokens are free to have: everybody behind one counts once. */
    function reporterOf(): string {
      return userId === null ? `address:${addressHash}` : `user:${userId}`;
    }

    async function countReport(
      transaction: CommentTransaction,
      before: StoredComment
    ): Promise<void> {
      const openReports = before.openReports + 1;
      const isHeld = openReports >= settings.moderation.reportsToHold;
      const change: CommentChange = {
        state: isHeld ? 'pending' : 'approved',
        lane: 'reported',
        openReports,
        at: now,
      };
      const after = await transaction.change(before, change);
      if (!after) {
        throw new Error('a comment changed behind the lock of its thread');
      }
      await adjustPublicCounts(transaction, [
        { comment: before, from: before.state, to: after.state },
      ]);
      const batchId = ids.next();
      const common = { batchId, commentId: documentId, version: after.version, at: now };
      const reported = { state: before.state, lane: 'reported' as const };
      const entry = newLogEntry({
        ...common,
        action: 'report',
        from: before,
        to: reported,
        actor: READER,
        reason: report.reason,
      });
      const held = newLogEntry({
        ...common,
        action: 'report-threshold',
        from: reported,
        to: after,
        actor: PLUGIN_ACTOR,
      });
      await transaction.settle({
        moves: [{ from: before, to: after }],
        entries: isHeld ? [entry, held] : [entry],
        messages: [
          {
            payload: {
              kind: 'event',
              event: 'legal-blog.comment.reported',
              commentId: documentId,
              batchId,
            },
            batchId,
            commentId: documentId,
            onceKey: null,
            dueAt: now,
          },
          {
            payload: { kind: 'mail-staff', commentId: documentId },
            batchId,
            commentId: documentId,
            onceKey: `mail-staff:reported:${documentId}:${after.version}`,
            dueAt: now,
          },
        ],
      });
    }
  };
