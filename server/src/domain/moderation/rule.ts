import type { VerdictReason } from '../../../../contract/vocabulary';
import type { Facts } from './facts';

/** Where in the body a rule found something: offsets in UTF-16 code units, end excluded. */
export interface Span {
  start: number;
  end: number;
}

/** What a rule that fires asks for; the sternest of all that fire is done. */
export type Demand = 'hold' | 'spam';

/** A pure condition over the facts. */
export interface Rule {
  code: VerdictReason;
  /** Grows when the rule changes what it matches, so that an old verdict stays explainable. */
  version: number;
  demand: Demand;
  /** Null where the rule does not fire; spans, perhaps none, where it does. */
  check: (facts: Facts) => readonly Span[] | null;
}
