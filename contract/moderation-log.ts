import { z } from 'zod';
import {
  ACTOR_KINDS,
  CHAIN_FAULTS,
  COMMENT_STATES,
  LANES,
  LOG_ACTIONS,
  VERDICT_REASONS,
} from './vocabulary';
import { cursor } from './queries';
import { documentId, moment } from './shapes';

/** Of a column of the database. */
const LARGEST_INTEGER = 2_147_483_647;

const place = z.object({ state: z.enum(COMMENT_STATES), lane: z.enum(LANES).nullable() });

/** One thing that was done, by whom, to which comment. */
export const logEntry = z.object({
  /** 1 and up, without a gap, over everything. */
  sequence: z.number(),
  batchId: z.string(),
  /** Null where it concerns no one comment. */
  comment: documentId.nullable(),
  action: z.enum(LOG_ACTIONS),
  from: place.nullable(),
  to: place.nullable(),
  version: z.number(),
  actor: z.object({ kind: z.enum(ACTOR_KINDS), id: z.number().nullable(), name: z.string() }),
  /** A code, of the vocabulary that goes with the action. */
  reason: z.string().nullable(),
  note: z.string().nullable(),
  /** Sequence of the entry that this one takes back. */
  undoes: z.number().nullable(),
  at: moment,
});
export type LogEntryShown = z.infer<typeof logEntry>;

export const logQuery = z.strictObject({
  comment: documentId.optional(),
  /** Id of an admin. */
  actor: z.coerce.number().int().positive().max(LARGEST_INTEGER).optional(),
  action: z.enum(LOG_ACTIONS).optional(),
  from: moment.optional(),
  to: moment.optional(),
  after: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type LogQueryShown = z.infer<typeof logQuery>;

/** The same filter, of the whole log as a file. */
export const logExportQuery = logQuery.omit({ after: true, limit: true });
export type LogExportQuery = z.infer<typeof logExportQuery>;

export const logPage = z.object({
  /** Newest first. */
  data: z.array(logEntry),
  meta: z.object({ next: z.string().nullable() }),
});
export type LogPage = z.infer<typeof logPage>;

/** A head that an earlier report named, and that was noted outside of the database. */
export const verifyQuery = z
  .strictObject({
    sequence: z.coerce.number().int().min(1).max(LARGEST_INTEGER).optional(),
    hash: z
      .string()
      .regex(/^[\w-]{43}$/)
      .optional(),
  })
  .refine(({ sequence, hash }) => (sequence === undefined) === (hash === undefined), {
    path: ['hash'],
    message: 'a head has a sequence and a hash',
  });
export type VerifyQuery = z.infer<typeof verifyQuery>;

export const chainReport = z.object({
  data: z.object({
    entries: z.number(),
    holds: z.boolean(),
    /**
     * The last entry that holds; null where there is none. Noted outside of the database and sent
     * with a later request, it shows what no chain can show by itself: that an old state was put
     * back as a whole.
     */
    head: z.object({ sequence: z.number(), hash: z.string() }).nullable(),
    /** The first fault: where the chain breaks, and the row that shows it. */
    fault: z
      .object({
        kind: z.enum(CHAIN_FAULTS),
        sequence: z.number(),
        documentId: z.string().nullable(),
      })
      .nullable(),
  }),
});
export type ChainReportShown = z.infer<typeof chainReport>;

export const statisticsQuery = z.strictObject({
  from: moment.optional(),
  to: moment.optional(),
});
export type StatisticsQuery = z.infer<typeof statisticsQuery>;

const quantiles = z.object({
  /** Seconds; null where nothing was measured. */
  median: z.number().nullable(),
  p95: z.number().nullable(),
});

export const statistics = z.object({
  data: z.object({
    from: moment,
    to: moment,
    /** Comments that came in, and decisions by action, each day (UTC). */
    days: z.array(
      z.object({
        day: z.iso.date(),
        submitted: z.number(),
        decisions: z.record(z.string(), z.number()),
      })
    ),
    /** Age of what waits now. */
    queueAge: quantiles.extend({ waiting: z.number() }),
    timeToDecision: quantiles.extend({ decided: z.number() }),
    /** Decisions that were later taken back or decided otherwise. */
    overturned: z.object({ decisions: z.number(), overturned: z.number(), rate: z.number() }),
    rules: z.array(
      z.object({
        code: z.enum(VERDICT_REASONS),
        fired: z.number(),
        /** Of those that fired, decided at least once. */
        judged: z.number(),
        /** Of the judged: the first decision kept the comment from the public. */
        agreed: z.number(),
      })
    ),
  }),
});
export type Statistics = z.infer<typeof statistics>;

export const sampleQuery = z.strictObject({
  /** ISO 8601 week, `2026-W48`; left out, the last full one. */
  week: z
    .string()
    .regex(/^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/)
    .optional(),
});

/** Decisions of a week, drawn at random and always the same for that week. */
export const sampleAnswer = z.object({
  data: z.array(
    z.object({
      decision: logEntry,
      body: z.string(),
      masked: z.boolean(),
      authorName: z.string(),
    })
  ),
  meta: z.object({ week: z.string(), decisions: z.number() }),
});
export type SampleAnswer = z.infer<typeof sampleAnswer>;
