import type { Rule } from '../rule';

/** Nobody reads the notice and writes a comment in so few seconds. */
export const submittedTooFast: Rule = {
  code: 'submitted_too_fast',
  version: 1,
  demand: 'spam',
  check: ({ secondsToWrite, minimumSeconds }) => (secondsToWrite < minimumSeconds ? [] : null),
};
