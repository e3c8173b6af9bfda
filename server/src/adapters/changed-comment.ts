import type { CommentChange, StoredComment } from '../ports/comment-store';

/** A comment as it is after a change that went through, without reading it again. */
export const changedComment = (comment: StoredComment, change: CommentChange): StoredComment => {
  const { state, lane, text, at } = change;
  const isMoved = state !== comment.state || lane !== comment.lane;
  return {
    ...comment,
    state,
    lane,
    version: comment.version + 1,
    shown: state === 'approved' || comment.publicDescendants > 0,
    assigneeId: change.assigneeId === undefined ? comment.assigneeId : change.assigneeId,
    assignedAt: change.assignedAt === undefined ? comment.assignedAt : change.assignedAt,
    escalatedAt: change.escalatedAt === undefined ? comment.escalatedAt : change.escalatedAt,
    urgent: text?.urgent ?? change.urgent ?? comment.urgent,
    reasons: text?.reasons ?? change.reasons ?? comment.reasons,
    recheckCount: change.recheckCount ?? comment.recheckCount,
    openReports: change.openReports ?? comment.openReports,
    waitingSince: isMoved ? at : comment.waitingSince,
    ...(text && {
      body: text.body,
      bodyDigest: text.bodyDigest,
      circumstances: text.circumstances,
      editedAt: text.editedAt,
    }),
  };
};
