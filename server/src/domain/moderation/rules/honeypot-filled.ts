import type { Rule } from '../rule';

/**
 * An input that people do not see was filled in. Kept as spam and not refused: a browser's
 * autofill does it too, and a moderator can then still find the comment.
 */
export const honeypotFilled: Rule = {
  code: 'honeypot_filled',
  version: 1,
  demand: 'spam',
  check: ({ honeypotFilled: filled }) => (filled ? [] : null),
};
