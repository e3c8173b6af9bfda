import type { CommentState, Lane, VerdictReason } from '../../../../contract/vocabulary';
import type { Facts } from './facts';
import type { Demand, Rule, Span } from './rule';

export interface Reason {
  code: VerdictReason;
  version: number;
  spans: readonly Span[];
}

export interface Verdict {
  state: Extract<CommentState, 'approved' | 'pending' | 'spam'>;
  lane: Lane | null;
  /** Every rule that fired, in the order of the list. */
  reasons: readonly Reason[];
}

/** Sternest first: spam, then a hold, then approval. */
const PRECEDENCE: readonly Demand[] = ['spam', 'hold'];

/**
 * Runs every rule over the facts and keeps every reason. A rule that throws holds the comment:
 * what cannot be checked is not let through.
 */
export const evaluate = (rules: readonly Rule[], facts: Facts): Verdict => {
  const fired = rules.flatMap((rule) => {
    const match = checked(rule, facts);
    return match ? [match] : [];
  });
  const demand = PRECEDENCE.find((candidate) => fired.some((match) => match.demand === candidate));
  const reasons = fired.map(({ reason }) => reason);
  switch (demand) {
    case 'spam':
      return { state: 'spam', lane: null, reasons };
    case 'hold':
      return { state: 'pending', lane: 'general', reasons };
    case undefined:
      return { state: 'approved', lane: null, reasons };
  }
};

const checked = (rule: Rule, facts: Facts): { demand: Demand; reason: Reason } | null => {
  const { code, version, demand } = rule;
  try {
    const spans = rule.check(facts);
    return spans && { demand, reason: { code, version, spans } };
  } catch {
    return { demand: 'hold', reason: { code: 'facts_unavailable', version: 1, spans: [] } };
  }
};
