import { defineRule } from '../rule';

/** The limiter counts by reader and by address; what it says to wait is what the sender is told. */
export const sentTooOften = defineRule({
  code: 'sent_too_often',
  version: 1,
  description: 'The reader, or somebody at the same address, sent another a moment ago.',
  demand: 'refuse',
  check: ({ secondsToWait }, { seconds }) => (seconds > 0 && secondsToWait > 0 ? [] : null),
  refusal: ({ secondsToWait }) => ({
    code: 'RATE_LIMITED',
    details: { retryAfter: secondsToWait },
  }),
});
