import { defineRule } from '../rule';

/**
 * Only what came by a form was asked for a proof of work: an edit was not, nor was the firm's own
 * answer from the panel.
 */
export const challengeFailed = defineRule({
  code: 'challenge_failed',
  version: 1,
  description: 'The proof of work is missing, is wrong, or was used before.',
  demand: 'refuse',
  check: ({ challenge, secondsToWrite, identity }) => {
    const wasOwed = secondsToWrite !== null && identity.kind !== 'staff';
    const isMissing = challenge === 'not-asked' && wasOwed;
    return challenge === 'failed' || challenge === 'used' || isMissing ? [] : null;
  },
  refusal: () => ({ code: 'CHALLENGE_FAILED', details: {} }),
});
