import type { DecisionRequest, Settings } from '../../../contract';
import type { CommentEvent, CommentState, DecisionAction } from '../../../contract/vocabulary';
import type { StoredComment } from '../ports/comment-store';
import type { MessagePayload, NewMessage } from '../ports/outbox';

const SECOND = 1000;

const EVENT_OF_STATE: Readonly<Record<CommentState, CommentEvent>> = {
  pending: 'legal-blog.comment.held',
  approved: 'legal-blog.comment.approved',
  rejected: 'legal-blog.comment.rejected',
  spam: 'legal-blog.comment.marked-spam',
  referred: 'legal-blog.comment.referred',
  withdrawn: 'legal-blog.comment.withdrawn',
};

/** Said to a sender whose comment reads like a question to a lawyer. */
const ASKS_A_LAWYER = new Set(['seeks_advice', 'claims_representation', 'confides_in_firm']);

type Described = Pick<
  StoredComment,
  'documentId' | 'version' | 'state' | 'lane' | 'assigneeId' | 'isStaff' | 'readerId' | 'reasons'
>;

/** Makes messages of one comment at one version: a second one of the same kind is none. */
const messagesOf =
  ({ documentId, version }: Pick<Described, 'documentId' | 'version'>, batchId: string | null) =>
  (payload: MessagePayload, dueAt: Date): NewMessage => ({
    payload,
    batchId,
    commentId: documentId,
    // The courteous note goes once a comment, however often it is looked at.
    onceKey:
      payload.kind === 'mail-not-advice'
        ? `${payload.kind}:${documentId}`
        : `${payload.kind}:${'event' in payload ? payload.event : ''}:${documentId}:${version}`,
    dueAt,
  });

/** What a comment sets off that came in, was changed by its author, or was checked at last. */
export const messagesForSubmission = (
  comment: Described,
  {
    cause,
    from,
    isVerified,
    now,
    settings,
  }: {
    cause: 'submitted' | 'edited' | 'rechecked';
    /** The state that it was in; null where it is new. */
    from: CommentState | null;
    isVerified: boolean;
    now: Date;
    settings: Settings;
  }
): NewMessage[] => {
  const { documentId, readerId, assigneeId } = comment;
  const make = messagesOf(comment, null);
  const delayed = new Date(now.getTime() + settings.mails.delaySeconds * SECOND);
  const tell = (event: CommentEvent): NewMessage =>
    make({ kind: 'event', event, commentId: documentId, batchId: null }, now);
  const messages: NewMessage[] = [];
  if (cause !== 'rechecked') {
    messages.push(tell(`legal-blog.comment.${cause}`));
  }
  // Of a new comment that waits, `submitted` says it all.
  if (from === null ? comment.state === 'approved' : comment.state !== from) {
    messages.push(tell(EVENT_OF_STATE[comment.state]));
  }
  if (!settings.mails.enabled) {
    return messages;
  }
  if (comment.state === 'approved') {
    messages.push(make({ kind: 'mail-reply', commentId: documentId }, delayed));
  }
  if (comment.state === 'pending') {
    messages.push(make({ kind: 'mail-staff', commentId: documentId }, now));
    if (assigneeId !== null) {
      messages.push(
        make({ kind: 'mail-assignee', commentId: documentId, adminId: assigneeId }, now)
      );
    }
  }
  const isGuest = !comment.isStaff && !isVerified;
  const asks = comment.reasons.some(({ code }) => ASKS_A_LAWYER.has(code));
  if (cause === 'submitted' && asks && !comment.isStaff && comment.state !== 'spam') {
    messages.push(make({ kind: 'mail-not-advice', commentId: documentId }, delayed));
  }
  // Not for spam: a program could have the firm mail whomever it names.
  const isAsked = cause === 'submitted' && isGuest && comment.state !== 'spam';
  if (isAsked && readerId && settings.mails.verifyReaders) {
    messages.push(make({ kind: 'mail-verify', commentId: documentId, readerId }, now));
  }
  return messages;
};

const TOLD: Readonly<Partial<Record<DecisionAction, 'approved' | 'rejected' | 'referred'>>> = {
  approve: 'approved',
  'redact-and-approve': 'approved',
  reject: 'rejected',
  refer: 'referred',
};

/** What a decision sets off, a little later, so that an undo can take it back. */
export const messagesForDecision = (
  comment: Described,
  {
    action,
    batchId,
    notifyAuthor,
    now,
    settings,
  }: {
    action: DecisionAction | 'undo';
    batchId: string;
    notifyAuthor: DecisionRequest['notifyAuthor'];
    now: Date;
    settings: Settings;
  }
): NewMessage[] => {
  const { documentId, state, assigneeId } = comment;
  const make = messagesOf(comment, batchId);
  const delayed = new Date(now.getTime() + settings.mails.delaySeconds * SECOND);
  const event = EVENT_OF_STATE[state];
  const messages = [make({ kind: 'event', event, commentId: documentId, batchId }, now)];
  if (!settings.mails.enabled || action === 'undo') {
    return messages;
  }
  const told = TOLD[action];
  if (told && !comment.isStaff && notifyAuthor !== false) {
    const words = typeof notifyAuthor === 'object' ? notifyAuthor.words : null;
    messages.push(
      make({ kind: 'mail-author', commentId: documentId, sequenceOf: told, words }, delayed)
    );
  }
  if (state === 'approved') {
    messages.push(make({ kind: 'mail-reply', commentId: documentId }, delayed));
  }
  if (state === 'referred') {
    messages.push(make({ kind: 'mail-intake', commentId: documentId }, delayed));
    messages.push(make({ kind: 'mail-not-advice', commentId: documentId }, delayed));
  }
  if (state === 'pending' && assigneeId !== null) {
    messages.push(
      make({ kind: 'mail-assignee', commentId: documentId, adminId: assigneeId }, delayed)
    );
  }
  return messages;
};
