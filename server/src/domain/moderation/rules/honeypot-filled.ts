import { exceptStaff } from '../except-staff';
import { defineRule } from '../rule';

/**
 * An input that people do not see was filled in. Kept as spam and not refused: a browser's
 * autofill does it too, and a moderator can then still find the comment.
 */
export const honeypotFilled = defineRule({
  code: 'honeypot_filled',
  version: 1,
  description: 'An input that people do not see was filled in.',
  demand: 'spam',
  check: exceptStaff(({ honeypotFilled: filled }) => (filled ? [] : null)),
});
