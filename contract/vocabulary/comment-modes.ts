/**
 * Who may comment, and which comments wait.
 * `off`: no thread at all; `closed`: shown, none taken; `paused`: closed with a message;
 * `all`: every comment waits; `first`: a verified reader with one approved comment passes;
 * `flagged`: only what a rule holds waits.
 */
export const COMMENT_MODES = ['off', 'closed', 'paused', 'all', 'first', 'flagged'] as const;
export type CommentMode = (typeof COMMENT_MODES)[number];

/** What a post may say of its own thread; `site` follows the site-wide mode. */
export const POST_COMMENT_MODES = ['site', ...COMMENT_MODES] as const;
export type PostCommentMode = (typeof POST_COMMENT_MODES)[number];
