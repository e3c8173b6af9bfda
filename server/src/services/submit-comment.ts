import type { Submission, SubmissionReceipt } from '../../../contract';
import type { CommentOptions } from '../config/options';
import { foldText } from '../domain/comments/fold-text';
import { LegalBlogError } from '../domain/errors';
import { evaluate } from '../domain/moderation/evaluate';
import type { Rule } from '../domain/moderation/rule';
import type { Clock } from '../ports/clock';
import type { CommentStore, NewComment, StoredComment } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { RateLimiter } from '../ports/rate-limiter';
import type { Signer } from '../ports/signer';
import type { PublicSubject, SubjectDirectory } from '../ports/subject-directory';
import { adjustPublicCounts } from './adjust-public-counts';
import { checkFormToken } from './check-form-token';
import { findOpenSubject } from './find-open-subject';
import { findPublicParent } from './find-public-parent';
import { noticeVersion } from './notice-version';
import { readSubmission } from './read-submission';
import { singleFlight } from './single-flight';

interface Dependencies {
  subjects: SubjectDirectory;
  store: CommentStore;
  signer: Signer;
  limiter: RateLimiter;
  clock: Clock;
  ids: IdSource;
  rules: readonly Rule[];
  options: CommentOptions;
}

export interface SubmissionRequest {
  post: string;
  locale: string | undefined;
  submission: Submission;
  client: { address: string; userAgent: string | null };
}

const DAY = 24 * 60 * 60 * 1000;
const USER_AGENT_CHARACTERS = 250;

/**
 * Takes a reader's comment, holds it or lets it through, and gives the receipt. The same key with
 * the same token and body gives the same receipt and one comment, however often it is sent.
 * @throws NOT_FOUND, COMMENTS_OFF, COMMENTS_CLOSED, COMMENTS_PAUSED, VALIDATION_FAILED,
 *   BODY_TOO_LONG, FORM_TOKEN_INVALID, NOTICE_NOT_ACCEPTED, IDEMPOTENCY_MISMATCH,
 *   PARENT_NOT_PUBLIC, DUPLICATE_COMMENT, RATE_LIMITED
 */
export const submitComment = (dependencies: Dependencies) => {
  const { subjects, store, signer, limiter, clock, ids, rules, options } = dependencies;
  const once = singleFlight<StoredComment>();

  return async (request: SubmissionRequest): Promise<SubmissionReceipt> => {
    const now = clock.now();
    const found = await findOpenSubject({ subjects, options, now }, request.post, request.locale);
    const { subject, status } = found;
    const read = readSubmission(request.submission, options);
    const ticket = checkFormToken({ signer, options, now }, read.token, subject);
    await checkNotice(read.noticeVersion, subject.locale);

    const requestDigest = signer.digest(
      'request',
      read.name,
      read.email,
      read.body,
      read.parent ?? '',
      subject.locale
    );
    const key =
      read.idempotencyKey === null
        ? null
        : signer.digest('idempotency', read.idempotencyKey, read.token);
    const stored = await (key === null ? take() : once(key, take));
    // Copies that came along with the first, or after it, may be another comment under its key.
    if (stored.requestDigest !== requestDigest) {
      throw new LegalBlogError(
        'IDEMPOTENCY_MISMATCH',
        'this idempotency key came with another comment before'
      );
    }
    return receipt(stored);

    /** Told to the same reader only: a twin from somebody else says nothing about them. */
    async function twinOfOwnKey(): Promise<StoredComment> {
      // Another instance may have stored the copy that came to it since we looked.
      const own = key === null ? null : await store.findByIdempotencyDigest(key);
      if (!own) {
        throw duplicate();
      }
      return own;
    }

    async function take(): Promise<StoredComment> {
      const earlier = key === null ? null : await store.findByIdempotencyDigest(key);
      if (earlier) {
        return earlier;
      }
      const parent =
        read.parent === null
          ? null
          : await findPublicParent(store, subject, read.parent, options.nesting);
      const bodyDigest = signer.digest('body', foldText(read.body));
      if (await isTwin(subject, ticket.readerId, bodyDigest, now)) {
        return twinOfOwnKey();
      }
      const addressHash = signer.digest('address', monthOf(now), request.client.address);
      await takeTurn([`reader:${ticket.readerId}`, `address:${addressHash}`]);

      const { state, lane, reasons } = evaluate(rules, {
        body: read.body,
        mode: status.mode,
        honeypotFilled: read.honeypotFilled,
        secondsToWrite: (now.getTime() - ticket.issuedAt) / 1000,
        minimumSeconds: options.minimumSeconds,
      });
      return keep(subject, {
        documentId: ids.next(),
        parentId: parent?.documentId ?? null,
        depth: parent ? parent.depth + 1 : 0,
        state,
        lane,
        reasons,
        authorName: read.name,
        authorEmail: read.email,
        isStaff: false,
        attorneyId: null,
        body: read.body,
        bodyDigest,
        noticeVersion: read.noticeVersion,
        readerId: ticket.readerId,
        addressHash,
        userAgent: request.client.userAgent?.slice(0, USER_AGENT_CHARACTERS) ?? null,
        idempotencyDigest: key,
        requestDigest,
        postedAt: now,
      });
    }
  };

  async function checkNotice(accepted: string, locale: string): Promise<void> {
    const version = noticeVersion(await subjects.commentNotice(locale));
    if (accepted !== version) {
      throw new LegalBlogError(
        'NOTICE_NOT_ACCEPTED',
        'the notice above the comment box was not accepted as it reads now',
        { version }
      );
    }
  }

  async function isTwin(
    subject: PublicSubject,
    readerId: string,
    bodyDigest: string,
    now: Date
  ): Promise<boolean> {
    const since = new Date(now.getTime() - DAY);
    return store.hasTwin({ subject, readerId, bodyDigest, since });
  }

  async function takeTurn(keys: readonly string[]): Promise<void> {
    const retryAfter = await limiter.take(keys);
    if (retryAfter > 0) {
      throw new LegalBlogError('RATE_LIMITED', 'too many comments in a short time', { retryAfter });
    }
  }

  async function keep(subject: PublicSubject, comment: NewComment): Promise<StoredComment> {
    try {
      return await store.transaction(async (transaction) => {
        const thread = await transaction.openThread(subject);
        // Again behind the thread's lock: two that came at once both passed the first look.
        if (await isTwin(subject, comment.readerId, comment.bodyDigest, comment.postedAt)) {
          throw duplicate();
        }
        const stored = await transaction.insert(thread.documentId, comment);
        await adjustPublicCounts(transaction, stored, null, comment.state);
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
  }

  function receipt(comment: StoredComment): SubmissionReceipt {
    const passed = comment.reasons.length === 0;
    return {
      data: { documentId: comment.documentId, status: passed ? 'approved' : 'pending' },
      meta: { manageToken: signer.digest('manage', comment.documentId) },
    };
  }
};

const duplicate = (): LegalBlogError =>
  new LegalBlogError('DUPLICATE_COMMENT', 'you have said exactly this here already');

/** Addresses are told apart within a month and not longer. */
const monthOf = (now: Date): string => now.toISOString().slice(0, 7);
