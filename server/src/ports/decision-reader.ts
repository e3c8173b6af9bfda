import type { LogEntry } from './moderation-log';

/** Decisions in the log, for drawing some of them. */
export interface DecisionReader {
  /** Sequences of all decisions from a moment until just before another, in their order. */
  sequences: (range: { from: Date; until: Date }) => Promise<number[]>;
  /** Entries by sequence, in their order. */
  findMany: (sequences: readonly number[]) => Promise<LogEntry[]>;
}
