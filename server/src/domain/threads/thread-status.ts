import type { CommentMode, PostCommentMode } from '../../../../contract/vocabulary';

export interface ThreadRules {
  /** The site-wide mode. */
  mode: CommentMode;
  /** Days after publication; null never closes. */
  closeAfterDays: number | null;
  pausedMessage: string | null;
}

export interface CommentedSubject {
  commentMode: PostCommentMode;
  commentsCloseOn: Date | null;
  publishedOn: Date | null;
}

export interface ThreadStatus {
  mode: CommentMode;
  /** Whether a comment is taken now. */
  open: boolean;
  closesOn: Date | null;
  /** Why none is taken, in the firm's words; null while open or where the firm said nothing. */
  notice: string | null;
}

const DAY = 24 * 60 * 60 * 1000;

/** The nearest setting wins: the post's own mode and closing date before the site's. */
export const threadStatus = (
  subject: CommentedSubject,
  rules: ThreadRules,
  now: Date
): ThreadStatus => {
  const mode = subject.commentMode === 'site' ? rules.mode : subject.commentMode;
  const closesOn = subject.commentsCloseOn ?? closingDate(subject.publishedOn, rules);
  const isPast = closesOn !== null && closesOn.getTime() <= now.getTime();
  const effective = isPast && mode !== 'off' ? 'closed' : mode;
  return {
    mode: effective,
    open: effective === 'all' || effective === 'first' || effective === 'flagged',
    closesOn,
    notice: effective === 'paused' ? rules.pausedMessage : null,
  };
};

const closingDate = (publishedOn: Date | null, { closeAfterDays }: ThreadRules): Date | null =>
  closeAfterDays === null || publishedOn === null
    ? null
    : new Date(publishedOn.getTime() + closeAfterDays * DAY);
