import type { Facts } from '../../server/src/domain/moderation/facts';

/** A comment at which no rule takes offence. */
export const someFacts = (change: Partial<Facts> = {}): Facts => ({
  body: 'Is the right to counsel older than the Sixth Amendment?',
  mode: 'flagged',
  honeypotFilled: false,
  secondsToWrite: 60,
  minimumSeconds: 3,
  ...change,
});
