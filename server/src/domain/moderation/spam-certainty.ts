import type { Reason } from './evaluate';
import type { Rule } from './rule';

/** A rule that says spam weighs as much as so many that only hold. */
const SPAM_WEIGHT = 10;

/**
 * How sure the rules are that a comment is spam, for the sweep that reads the least certain first:
 * a number that is only good for comparing.
 */
export const spamCertainty = (rules: readonly Rule[], reasons: readonly Reason[]): number =>
  reasons.reduce((sum, { code }) => {
    const demand = rules.find((rule) => rule.code === code)?.demand;
    return sum + (demand === 'spam' ? SPAM_WEIGHT : 1);
  }, 0);
