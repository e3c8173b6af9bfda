import type { VerdictReason } from '../../../contract/vocabulary';

/** From a moment until just before another. */
export interface StatisticsRange {
  from: Date;
  until: Date;
}

/** Whole seconds; null where nothing was measured. */
export interface Quantiles {
  count: number;
  median: number | null;
  p95: number | null;
}

/** A day in UTC: `2026-03-18`. */
export interface DayCount {
  day: string;
  count: number;
}

/** Figures about moderation. Each is a fixed number of queries, however long the range. */
export interface StatisticsReader {
  /** Comments by the day on which they came in, those of staff too; what was purged is gone. */
  submitted: (range: StatisticsRange) => Promise<DayCount[]>;
  decisions: (range: StatisticsRange) => Promise<(DayCount & { action: string })[]>;
  /** Age of the comments that wait, since they were posted. */
  queueAge: (now: Date) => Promise<Quantiles>;
  /** How long comments had waited when they were first decided, of first decisions in the range. */
  timeToDecision: (range: StatisticsRange) => Promise<Quantiles>;
  /**
   * Decisions in the range that settled a comment, and those of them that an undo took back or that
   * another decision with another outcome followed, up to now. Not overturned is what was decided
   * anew after the author had changed the text, or by a decision that was itself taken back.
   */
  overturned: (range: StatisticsRange) => Promise<{ decisions: number; overturned: number }>;
  rules: (
    range: StatisticsRange
  ) => Promise<{ code: VerdictReason; fired: number; judged: number; agreed: number }[]>;
}
