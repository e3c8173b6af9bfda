import type { ReplyAnswer, ReplyRequest } from '../../../contract';
import type { CommentOptions } from '../config/options';
import { foldText } from '../domain/comments/fold-text';
import { LegalBlogError, NotFoundError } from '../domain/errors';
import { threadStatus } from '../domain/threads/thread-status';
import type { Clock } from '../ports/clock';
import type { CommentStore, NewComment } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { ReaderDirectory } from '../ports/reader-directory';
import type { SettingsStore } from '../ports/settings-store';
import type { Signer } from '../ports/signer';
import type { StaffDirectory } from '../ports/staff-directory';
import type { SubjectDirectory } from '../ports/subject-directory';
import type { assignAttorney } from './assign-attorney';
import type { decideComments } from './decide-comments';
import type { Decider } from './decide-items';
import { findPublicParent } from './find-public-parent';
import type { judgeComment } from './judge-comment';
import { judgementColumns } from './judgement-columns';
import { readCommentBody } from './read-submission';
import { storeComment } from './store-comment';

interface Dependencies {
  store: CommentStore;
  subjects: SubjectDirectory;
  readers: ReaderDirectory;
  staff: StaffDirectory;
  settings: SettingsStore;
  signer: Signer;
  clock: Clock;
  ids: IdSource;
  options: CommentOptions;
  judge: ReturnType<typeof judgeComment>;
  assign: ReturnType<typeof assignAttorney>;
  decide: ReturnType<typeof decideComments>;
}

/** Nothing was accepted: staff write in the panel, where no notice stands. */
const NO_NOTICE = '';

/**
 * Answers a comment for the firm, in one's own name: an attorney's where the account is one's, the
 * account's otherwise. The rules look at it as at any other text, so that an answer which makes
 * somebody a client, or gives a number away, waits for a second pair of eyes.
 * @throws NOT_FOUND, PARENT_NOT_PUBLIC, and what rules refuse with; what the approval was refused with
 */
export const replyAsStaff =
  (dependencies: Dependencies) =>
  async (documentId: string, request: ReplyRequest, decider: Decider): Promise<ReplyAnswer> => {
    const { store, subjects, readers, staff, signer, clock, ids, options } = dependencies;
    const now = clock.now();
    const { settings } = await dependencies.settings.read();
    const adminId = decider.actor.id;
    const found = await store.find(documentId);
    const thread = found && (await store.findThread(found.threadId));
    const subject = thread && (await subjects.isPublic(thread.subject));
    const member = adminId === null ? null : await staff.find(adminId);
    if (!found || !thread || !subject || adminId === null || !member) {
      throw new NotFoundError('the comment');
    }
    const body = readCommentBody(request.body, settings.rules);
    const bodyDigest = signer.digest('body', foldText(body));
    const attorney = await staff.attorneyOf(adminId);
    const reader = await readers.identify({ kind: 'staff', adminId }, now);
    const name = attorney?.name ?? member.name;
    const judgement = await dependencies.judge(
      {
        ...{ body, bodyDigest, name, reader, subject, now },
        threadId: thread.documentId,
        mode: threadStatus(subject, settings.comments, now).mode,
        // The firm can have the last word in a closed thread.
        threadOpen: true,
        parent: 'public',
        honeypotFilled: false,
        secondsToWrite: null,
        challenge: 'not-asked',
        secondsToWait: 0,
        looksForOwnTwin: true,
      },
      settings
    );
    const { refusal } = judgement.verdict;
    if (refusal) {
      throw new LegalBlogError(refusal.code, 'the answer was not taken', refusal.details);
    }
    if (request.approveVersion !== undefined) {
      await approve(request.approveVersion);
    }
    const parent = await findPublicParent(store, subject, documentId, options.nesting);
    if (parent === undefined) {
      throw new LegalBlogError('PARENT_NOT_PUBLIC', 'the comment to answer is not public');
    }
    const assigneeId =
      judgement.verdict.lane === 'attorney' ? await dependencies.assign(thread.subject, now) : null;
    const comment: NewComment = {
      documentId: ids.next(),
      parentId: parent?.documentId ?? null,
      depth: parent ? parent.depth + 1 : 0,
      ...judgementColumns(judgement),
      ...{ body, bodyDigest },
      authorName: name,
      authorEmail: member.email,
      emailDigest: signer.digest('email', member.email),
      isStaff: true,
      attorneyId: attorney?.documentId ?? null,
      readerId: reader.documentId,
      assigneeId,
      assignedAt: assigneeId === null ? null : now,
      recheckAt: judgement.verdict.lane === 'rechecking' ? now : null,
      waitingSince: now,
      notify: false,
      noticeVersion: NO_NOTICE,
      addressHash: '',
      userAgent: null,
      idempotencyDigest: null,
      requestDigest: null,
      postedAt: now,
    };
    const stored = await storeComment(store)({
      ...{ subject, reader, settings, comment },
      entry: { action: 'reply', actor: decider.actor },
    });
    return {
      data: {
        documentId: stored.documentId,
        state: stored.state,
        reasons: stored.reasons.map((reason) => ({ ...reason, spans: [...reason.spans] })),
      },
    };

    async function approve(version: number): Promise<void> {
      const approval = await dependencies.decide(
        { action: 'approve', items: [{ documentId, version }] },
        decider
      );
      const [result] = approval.data.results;
      if (result?.outcome === 'refused') {
        throw new LegalBlogError(result.code, 'the comment to answer was not approved', {
          current: result.current,
        });
      }
    }
  };
