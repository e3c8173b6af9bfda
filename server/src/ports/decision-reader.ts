import type { LogEntry } from './moderation-log';

/** Decisions in the log, for drawing some of them. */
export interface DecisionReader {
  /** Sequences of all decisions from a moment until just before another, in their order. */
  sequences: (range: { from: Date; until: Date }) => Promise<number[]>;
  /** How many there were, and how many of them by one admin, in the panel or by a link in a mail. */
  count: (
    range: { from: Date; until: Date },
    adminId: number
  ) => Promise<{ all: number; own: number }>;
  /** Entries by sequence, in their order. */
  findMany: (sequences: readonly number[]) => Promise<LogEntry[]>;
}
