import type { RuleSettings } from '../../../../contract';
import type { CommentState, Lane, VerdictReason } from '../../../../contract/vocabulary';
import { FactUnavailableError, type Facts } from './facts';
import type { Demand, Refusal, Rule, Span } from './rule';

export interface Reason {
  code: VerdictReason;
  version: number;
  spans: readonly Span[];
}

export interface Verdict {
  /** Told to the sender in place of all else; nothing is stored. */
  refusal: Refusal | null;
  state: Extract<CommentState, 'approved' | 'pending' | 'spam'>;
  lane: Lane | null;
  urgent: boolean;
  /** Rules that failed of themselves: a fault of ours, to be logged and mended. */
  failed: readonly VerdictReason[];
  /** Every rule that fired, in the order of the list. */
  reasons: readonly Reason[];
}

/**
 * Sternest first. What holds an identifier or a confidence is never spam: spam is read by more
 * people. `rechecking` comes last: a comment that waits for a person anyway needs no new try.
 */
export const PRECEDENCE: readonly Demand[] = [
  'refuse',
  'hold-restricted',
  'spam',
  'hold-attorney',
  'hold-general',
  'hold-rechecking',
];

const OUTCOMES: Readonly<Record<Demand, Pick<Verdict, 'state' | 'lane'>>> = {
  refuse: { state: 'pending', lane: 'general' },
  'hold-restricted': { state: 'pending', lane: 'restricted' },
  spam: { state: 'spam', lane: null },
  'hold-attorney': { state: 'pending', lane: 'attorney' },
  'hold-general': { state: 'pending', lane: 'general' },
  'hold-rechecking': { state: 'pending', lane: 'rechecking' },
};

interface Match {
  rule: Pick<Rule, 'demand' | 'urgent' | 'refusal'>;
  reason: Reason;
  /** The rule that threw, where it was not for a fact that could not be had. */
  failed?: VerdictReason;
}

/**
 * Runs every rule over the facts and keeps every reason. A rule that throws holds the comment:
 * what cannot be checked is not let through.
 */
export const evaluate = (rules: readonly Rule[], facts: Facts, settings: RuleSettings): Verdict => {
  const fired = rules.flatMap((rule) => {
    const match = checked(rule, facts, settings);
    return match ? [match] : [];
  });
  const demand = PRECEDENCE.find((candidate) =>
    fired.some(({ rule }) => rule.demand === candidate)
  );
  const decisive = fired.find(({ rule }) => rule.demand === demand);
  return {
    ...(demand === undefined ? { state: 'approved', lane: null } : OUTCOMES[demand]),
    refusal: demand === 'refuse' && decisive ? decisive.rule.refusal(facts, settings) : null,
    urgent: fired.some(({ rule }) => rule.urgent),
    failed: fired.flatMap(({ failed }) => failed ?? []),
    reasons: fired
      .map(({ reason }) => reason)
      // However many rules could not be checked, that is one reason.
      .filter((reason, index, all) => all.indexOf(reason) === index),
  };
};

/** The reason that no rule gives: one failed, or a fact could not be had. */
const UNAVAILABLE: Match = {
  rule: {
    demand: 'hold-rechecking',
    urgent: false,
    refusal: () => ({ code: 'FORBIDDEN', details: {} }),
  },
  reason: { code: 'facts_unavailable', version: 1, spans: [] },
};

const checked = (rule: Rule, facts: Facts, settings: RuleSettings): Match | null => {
  try {
    const spans = rule.check(facts, settings);
    return spans && { rule, reason: { code: rule.code, version: rule.version, spans } };
  } catch (error) {
    return error instanceof FactUnavailableError
      ? UNAVAILABLE
      : { ...UNAVAILABLE, failed: rule.code };
  }
};
