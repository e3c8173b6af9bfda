import type { CommentEdit, Settings, SubmissionReceipt } from '../../../contract';
import { foldText } from '../domain/comments/fold-text';
import { LegalBlogError, NotFoundError } from '../domain/errors';
import { threadStatus } from '../domain/threads/thread-status';
import type { Clock } from '../ports/clock';
import type { CommentChange, CommentStore, StoredComment } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { ModerationLog } from '../ports/moderation-log';
import type { Reader } from '../ports/reader-directory';
import type { SettingsStore } from '../ports/settings-store';
import type { Signer } from '../ports/signer';
import type { SubjectDirectory, SubjectRef } from '../ports/subject-directory';
import { adjustPublicCounts } from './adjust-public-counts';
import type { AuthorProof } from './find-own-comment';
import type { Candidate, Judgement } from './judge-comment';
import { judgementColumns } from './judgement-columns';
import { messagesForSubmission } from './messages-for';
import { readCommentBody } from './read-submission';
import { editableUntil, receiptOf } from './submission-receipt';
import { newLogEntry } from './new-log-entry';

interface Dependencies {
  store: CommentStore;
  subjects: SubjectDirectory;
  settings: SettingsStore;
  signer: Signer;
  clock: Clock;
  ids: IdSource;
  log: Pick<ModerationLog, 'latestDecisions'>;
  findOwn: (
    documentId: string,
    proof: AuthorProof,
    now: Date
  ) => Promise<{ comment: StoredComment; reader: Reader }>;
  judge: (candidate: Candidate, settings: Settings) => Promise<Judgement>;
  assign: (subject: SubjectRef, now: Date) => Promise<number | null>;
}

/** A decision by a person ends it; spam by the rules looks like pending to its author. */
const EDITABLE: ReadonlySet<StoredComment['state']> = new Set(['pending', 'approved', 'spam']);
/** An edit meets a decision now and then; twice in a row is somebody else's busy day. */
const ATTEMPTS = 3;

/**
 * Changes what a comment says, within the time for it. All rules run again: what they hold leaves
 * public view until somebody decides, and what was spam stays spam.
 * @throws NOT_FOUND, EDIT_WINDOW_CLOSED, VALIDATION_FAILED, and what rules refuse with
 */
export const editComment =
  (dependencies: Dependencies) =>
  async (
    documentId: string,
    { body: typed }: CommentEdit,
    proof: AuthorProof
  ): Promise<SubmissionReceipt> => {
    const { store, subjects, signer, clock } = dependencies;
    const now = clock.now();
    const { settings } = await dependencies.settings.read();
    const body = readCommentBody(typed, settings.rules);
    const bodyDigest = signer.digest('body', foldText(body));
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
      const edited = await tryOnce();
      if (edited) {
        return receiptOf(signer, settings, edited, edited.state === 'approved');
      }
    }
    throw new LegalBlogError('STALE_VERSION', 'the comment was changed at the same moment');

    async function judgeNow(
      found: StoredComment,
      reader: Reader
    ): Promise<{ judgement: Judgement; assigneeId: number | null }> {
      const thread = await store.findThread(found.threadId);
      const subject = thread && (await subjects.isPublic(thread.subject));
      if (!thread || !subject) {
        throw new NotFoundError('the comment');
      }
      const judgement = await dependencies.judge(
        {
          ...{ body, bodyDigest, reader, subject, now },
          name: found.authorName,
          threadId: found.threadId,
          mode: threadStatus(subject, settings.comments, now).mode,
          // Closed to new comments; a slip of the pen may still be mended.
          threadOpen: true,
          parent: 'none',
          honeypotFilled: false,
          secondsToWrite: null,
          challenge: 'not-asked',
          secondsToWait: 0,
          looksForOwnTwin: false,
        },
        settings
      );
      const { refusal, lane } = judgement.verdict;
      if (refusal) {
        throw new LegalBlogError(refusal.code, 'the change was not taken', refusal.details);
      }
      const isForAttorney = lane === 'attorney';
      return {
        judgement,
        assigneeId: isForAttorney ? await dependencies.assign(subject, now) : null,
      };
    }

    /** What a person holds, or readers reported, an author does not edit back into the public. */
    async function isHeldByPeople({ state, openReports }: StoredComment): Promise<boolean> {
      const latest = (await dependencies.log.latestDecisions([documentId])).get(documentId);
      const isHeld = state === 'pending' && latest !== undefined && latest.action !== 'undo';
      return isHeld || openReports > 0;
    }

    /** Null where something came between: the next try sees it. */
    async function tryOnce(): Promise<StoredComment | null> {
      const { comment: found, reader } = await dependencies.findOwn(documentId, proof, now);
      const isOpen = EDITABLE.has(found.state) && now <= editableUntil(found, settings);
      if (!isOpen || (await isHeldByPeople(found))) {
        throw new LegalBlogError('EDIT_WINDOW_CLOSED', 'the time to change this comment is over');
      }
      const judged = await judgeNow(found, reader);
      return store.transaction(async (transaction) => {
        await transaction.lockThreads([found.threadId]);
        const before = (await transaction.load([documentId])).get(documentId);
        // Judged was the comment as it was found: of another one nothing is known.
        const after =
          before?.version === found.version
            ? await transaction.change(before, changeOf(before, judged))
            : null;
        if (!before || !after) {
          return null;
        }
        await adjustPublicCounts(transaction, [
          { comment: before, from: before.state, to: after.state },
        ]);
        await transaction.settle({
          moves: [{ from: before, to: after }],
          entries: [
            newLogEntry({
              batchId: dependencies.ids.next(),
              commentId: documentId,
              action: 'edit',
              from: before,
              to: after,
              version: after.version,
              actor: { kind: 'reader', id: null, name: before.authorName },
              at: now,
            }),
          ],
          messages: messagesForSubmission(after, {
            cause: 'edited',
            from: before.state,
            isVerified: reader.verified,
            now,
            settings,
          }),
        });
        return after;
      });
    }

    function changeOf(
      before: StoredComment,
      { judgement, assigneeId }: Awaited<ReturnType<typeof judgeNow>>
    ): CommentChange {
      const { state, lane: judgedLane, ...kept } = judgementColumns(judgement);
      const staysSpam = before.state === 'spam' && judgedLane !== 'restricted';
      const lane = staysSpam ? null : judgedLane;
      return {
        state: staysSpam ? 'spam' : state,
        lane,
        assigneeId: lane === 'attorney' ? (before.assigneeId ?? assigneeId) : null,
        assignedAt: lane === 'attorney' ? now : null,
        recheckCount: 0,
        recheckAt: lane === 'rechecking' ? now : null,
        text: { body, bodyDigest, ...kept, cause: 'edit', editedAt: now },
        at: now,
      };
    }
  };
