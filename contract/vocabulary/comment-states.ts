/** What has become of a comment. Only `approved` is public. */
export const COMMENT_STATES = [
  'pending',
  'approved',
  'rejected',
  'spam',
  'referred',
  'withdrawn',
] as const;
export type CommentState = (typeof COMMENT_STATES)[number];

/** All that a sender is ever told: spam and restricted look like pending. */
export const SENDER_STATES = ['approved', 'pending'] as const;
export type SenderState = (typeof SENDER_STATES)[number];
