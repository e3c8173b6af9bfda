import type { Settings, Submission, SubmissionReceipt } from '../../../contract';
import type { CommentOptions } from '../config/options';
import { foldText } from '../domain/comments/fold-text';
import { LegalBlogError } from '../domain/errors';
import type { Challenge } from '../ports/challenge';
import type { Clock } from '../ports/clock';
import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { RateLimiter } from '../ports/rate-limiter';
import type { Reader, ReaderDirectory, Speaker } from '../ports/reader-directory';
import type { SettingsStore } from '../ports/settings-store';
import type { Signer } from '../ports/signer';
import type { PublicSubject, SubjectDirectory, SubjectRef } from '../ports/subject-directory';
import type { ThreadReader } from '../ports/thread-reader';
import { addressDigest } from './address-digest';
import { checkFormToken } from './check-form-token';
import { checkNotice } from './check-notice';
import { findOpenSubject } from './find-open-subject';
import { findPublicParent } from './find-public-parent';
import type { Candidate, Judgement } from './judge-comment';
import { judgementColumns } from './judgement-columns';
import { readSubmission, type ReadSubmission } from './read-submission';
import { singleFlight } from './single-flight';
import { storeComment } from './store-comment';
import { receiptOf } from './submission-receipt';

export interface SubmitDependencies {
  subjects: SubjectDirectory;
  store: CommentStore;
  threads: ThreadReader;
  readers: ReaderDirectory;
  settings: SettingsStore;
  challenge: Challenge;
  signer: Signer;
  limiter: RateLimiter;
  clock: Clock;
  ids: IdSource;
  options: CommentOptions;
  judge: (candidate: Candidate, settings: Settings) => Promise<Judgement>;
  assign: (subject: SubjectRef, now: Date) => Promise<number | null>;
}

/** Signed in with users-permissions. */
export interface SignedInUser {
  id: number;
  name: string;
  email: string;
}

export interface SubmissionRequest {
  post: string;
  locale: string | undefined;
  submission: Submission;
  /** Of the session, never of what was sent. */
  user: SignedInUser | null;
  client: { address: string; userAgent: string | null };
}

const USER_AGENT_CHARACTERS = 250;

/**
 * Takes a reader's comment, holds it or lets it through, and gives the receipt. The same key with
 * the same token and body gives the same receipt and one comment, however often it is sent.
 * @throws NOT_FOUND, COMMENTS_OFF, COMMENTS_CLOSED, COMMENTS_PAUSED, VALIDATION_FAILED,
 *   FORM_TOKEN_INVALID, NOTICE_NOT_ACCEPTED, IDEMPOTENCY_MISMATCH, and what rules refuse with:
 *   PARENT_NOT_PUBLIC, BODY_TOO_LONG, CHALLENGE_FAILED, READER_BANNED, DUPLICATE_COMMENT,
 *   RATE_LIMITED
 */
export const submitComment = (dependencies: SubmitDependencies) => {
  const { subjects, store, signer, clock, options } = dependencies;
  const once = singleFlight<StoredComment>();
  const keep = storeComment(store);

  return async (request: SubmissionRequest): Promise<SubmissionReceipt> => {
    const now = clock.now();
    const { settings } = await dependencies.settings.read();
    const found = await findOpenSubject({ subjects, settings, now }, request.post, request.locale);
    const { subject, status } = found;
    const read = readSubmission(speakingAs(request.user, request.submission), settings.rules);
    const ticket = checkFormToken({ signer, options, now }, read.token, subject);
    await checkNotice(subjects, read.noticeVersion, subject.locale);

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
    return receiptOf(signer, settings, stored);

    async function take(): Promise<StoredComment> {
      const earlier = await earlierOfKey();
      if (earlier) {
        return earlier;
      }
      const emailDigest = signer.digest('email', read.email);
      const speaker: Speaker = request.user
        ? { kind: 'user', userId: request.user.id, name: read.name, email: read.email }
        : { kind: 'guest', tokenId: ticket.readerId, emailDigest };
      const known = await dependencies.readers.recognize(speaker, now);
      const parent = await parentOf(subject, read);
      const addressHash = addressDigest(signer, request.client.address, now);
      const keys = [`reader:${ticket.readerId}`, `address:${addressHash}`];
      const bodyDigest = signer.digest('body', foldText(read.body));
      const judgement = await dependencies.judge(
        {
          body: read.body,
          name: read.name,
          bodyDigest,
          reader: known ?? strangerOf(speaker.kind, now),
          subject,
          threadId: (await dependencies.threads.findThread(subject))?.documentId ?? null,
          mode: status.mode,
          threadOpen: status.open,
          parent: read.parent === null ? 'none' : parent === undefined ? 'not-public' : 'public',
          honeypotFilled: read.honeypotFilled,
          secondsToWrite: (now.getTime() - ticket.issuedAt) / 1000,
          challenge: await solutionOf(read, settings, now),
          secondsToWait: await dependencies.limiter.peek(keys),
          looksForOwnTwin: true,
          now,
        },
        settings
      );
      const { refusal } = judgement.verdict;
      if (refusal) {
        // Another instance may have stored the copy that came to it since we looked.
        const own = await earlierOfKey();
        if (own) {
          return own;
        }
        throw new LegalBlogError(refusal.code, 'the comment was not taken', refusal.details);
      }
      await takeTurn(keys, settings.rules.sent_too_often.seconds);
      // Only now: nothing is kept of who is refused.
      const reader = await dependencies.readers.identify(speaker, now);
      const assigneeId =
        judgement.verdict.lane === 'attorney' ? await dependencies.assign(subject, now) : null;
      const comment = {
        documentId: dependencies.ids.next(),
        parentId: parent?.documentId ?? null,
        depth: parent ? parent.depth + 1 : 0,
        ...judgementColumns(judgement),
        authorName: read.name,
        authorEmail: read.email,
        emailDigest,
        isStaff: false,
        attorneyId: null,
        body: read.body,
        bodyDigest,
        assigneeId,
        assignedAt: assigneeId === null ? null : now,
        recheckAt: judgement.verdict.lane === 'rechecking' ? now : null,
        waitingSince: now,
        notify: read.notify,
        noticeVersion: read.noticeVersion,
        readerId: reader.documentId,
        addressHash,
        userAgent: request.client.userAgent?.slice(0, USER_AGENT_CHARACTERS) ?? null,
        idempotencyDigest: key,
        requestDigest,
        postedAt: now,
      };
      return keep({ subject, reader, settings, comment });
    }

    async function earlierOfKey(): Promise<StoredComment | null> {
      return key === null ? null : store.findByIdempotencyDigest(key);
    }
  };

  /** Undefined where it is not public; null where the comment is on the post itself. */
  async function parentOf(
    subject: PublicSubject,
    { parent }: ReadSubmission
  ): Promise<StoredComment | null | undefined> {
    return parent === null ? null : findPublicParent(store, subject, parent, options.nesting);
  }

  async function solutionOf(
    { solution }: ReadSubmission,
    settings: Settings,
    now: Date
  ): Promise<'not-asked' | 'passed' | 'failed' | 'used'> {
    return settings.rules.challenge_failed.enabled && solution !== null
      ? dependencies.challenge.check(solution, now)
      : 'not-asked';
  }

  async function takeTurn(keys: readonly string[], seconds: number): Promise<void> {
    const retryAfter = await dependencies.limiter.take(keys, seconds);
    if (retryAfter > 0) {
      throw new LegalBlogError('RATE_LIMITED', 'too many comments in a short time', { retryAfter });
    }
  }
};

/** Somebody who never said anything: no row, no history. */
const strangerOf = (kind: Speaker['kind'], now: Date): Reader => ({
  documentId: '',
  kind,
  verified: kind === 'user',
  standing: 'normal',
  standingUntil: null,
  standingReason: null,
  firstSeenAt: now,
});

/** Signed in, one speaks as oneself: what was typed as name and address is not looked at. */
const speakingAs = (user: SignedInUser | null, submission: Submission): Submission =>
  user ? { ...submission, author: { name: user.name, email: user.email } } : submission;
