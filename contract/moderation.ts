import { z } from 'zod';
import {
  COMMENT_STATES,
  DECISION_ACTIONS,
  ERROR_CODES,
  LANES,
  REJECTION_REASONS,
  VERDICT_REASONS,
} from './vocabulary';
import { cursor } from './queries';
import { documentId, moment, storable } from './shapes';

/** Where in the comment's body a rule found something: offsets in UTF-16 code units, end excluded. */
export const span = z.object({ start: z.number(), end: z.number() });

export const verdictReason = z.object({
  code: z.enum(VERDICT_REASONS),
  /** Version of the rule that fired. */
  version: z.number(),
  spans: z.array(span),
});
export type StoredReason = z.infer<typeof verdictReason>;

export const decisionRecord = z.object({
  action: z.enum(DECISION_ACTIONS),
  from: z.enum(COMMENT_STATES),
  to: z.enum(COMMENT_STATES),
  actor: z.object({ id: z.number(), name: z.string() }),
  reason: z.enum(REJECTION_REASONS).nullable(),
  note: z.string().nullable(),
  decidedAt: moment,
});
export type DecisionRecord = z.infer<typeof decisionRecord>;

export const queueItem = z.object({
  documentId,
  /** Goes back with the decision: who decides on an older one is told so. */
  version: z.number(),
  state: z.enum(COMMENT_STATES),
  lane: z.enum(LANES).nullable(),
  body: z.string(),
  postedAt: moment,
  author: z.object({ name: z.string(), email: z.string(), isStaff: z.boolean() }),
  verdict: z.object({ reasons: z.array(verdictReason) }),
  /** Null where the post is gone. */
  post: z.object({ documentId, locale: z.string(), title: z.string(), url: z.string() }).nullable(),
  parent: z.object({ documentId, authorName: z.string(), body: z.string() }).nullable(),
  allowedActions: z.array(z.enum(DECISION_ACTIONS)),
  lastDecision: decisionRecord.nullable(),
});
export type QueueItem = z.infer<typeof queueItem>;

export const queueQuery = z.strictObject({
  status: z.enum(COMMENT_STATES).default('pending'),
  sort: z.enum(['oldest', 'newest']).default('oldest'),
  after: cursor.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
});
export type QueueQuery = z.infer<typeof queueQuery>;

export const queuePage = z.object({
  data: z.array(queueItem),
  meta: z.object({
    next: z.string().nullable(),
    /** Comments by state, over all posts. */
    counts: z.record(z.enum(COMMENT_STATES), z.number()),
  }),
});
export type QueuePage = z.infer<typeof queuePage>;

export const decisionRequest = z
  .strictObject({
    action: z.enum(DECISION_ACTIONS),
    items: z
      .array(z.strictObject({ documentId, version: z.number().int().min(1) }))
      .min(1)
      .max(500),
    reason: z.enum(REJECTION_REASONS).optional(),
    note: storable(z.string().max(2_000)).optional(),
  })
  .refine((request) => request.action !== 'reject' || request.reason !== undefined, {
    path: ['reason'],
    message: 'a rejection needs a reason',
  });
export type DecisionRequest = z.infer<typeof decisionRequest>;

export const decisionResult = z.discriminatedUnion('outcome', [
  z.object({
    documentId,
    outcome: z.literal('done'),
    state: z.enum(COMMENT_STATES),
    version: z.number(),
  }),
  z.object({
    documentId,
    outcome: z.literal('refused'),
    code: z.enum(ERROR_CODES),
    /** What is there now; null where the comment is gone. */
    current: z
      .object({
        state: z.enum(COMMENT_STATES),
        version: z.number(),
        lastDecision: decisionRecord.nullable(),
      })
      .nullable(),
  }),
]);
export type DecisionResult = z.infer<typeof decisionResult>;

export const decisionResponse = z.object({
  data: z.object({ batchId: z.string(), results: z.array(decisionResult) }),
});
export type DecisionResponse = z.infer<typeof decisionResponse>;
