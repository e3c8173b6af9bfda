import type { Settings, SubmissionReceipt } from '../../../contract';
import type { StoredComment } from '../ports/comment-store';
import type { Signer } from '../ports/signer';

const MINUTE = 60 * 1000;

/** Until when the author may change what they said. */
export const editableUntil = (comment: Pick<StoredComment, 'postedAt'>, settings: Settings): Date =>
  new Date(comment.postedAt.getTime() + settings.comments.editMinutes * MINUTE);

/**
 * The same for each copy of one submission, whatever was decided since: it goes by the verdict.
 * Spam and restricted look like pending.
 */
export const receiptOf = (
  signer: Signer,
  settings: Settings,
  comment: StoredComment,
  passed = comment.reasons.length === 0
): SubmissionReceipt => {
  return {
    data: { documentId: comment.documentId, status: passed ? 'approved' : 'pending' },
    meta: {
      manageToken: signer.digest('manage', comment.documentId),
      editableUntil: editableUntil(comment, settings).toISOString(),
    },
  };
};
