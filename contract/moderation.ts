import { z } from 'zod';
import {
  COMMENT_STATES,
  DECISION_ACTIONS,
  ERROR_CODES,
  LANES,
  READER_KINDS,
  READER_STANDINGS,
  REJECTION_REASONS,
  REPORT_REASONS,
  VERDICT_REASONS,
} from './vocabulary';
import { logEntry } from './moderation-log';
import { queueFilter } from './moderation-queue';
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

export const claim = z.object({
  holder: z.object({ id: z.number(), name: z.string() }),
  until: moment,
  /** Why it was taken from somebody who held it. */
  reason: z.string().nullable(),
});
export type ClaimShown = z.infer<typeof claim>;

/** Comments of a reader by what became of them. */
export const readerRecord = z.object({
  approved: z.number(),
  rejected: z.number(),
  spam: z.number(),
  pending: z.number(),
});

export const readerShown = z.object({
  documentId,
  kind: z.enum(READER_KINDS),
  /** Whether standing and trust attach to a person and not just to a browser. */
  verified: z.boolean(),
  standing: z.enum(READER_STANDINGS),
  standingUntil: moment.nullable(),
  standingReason: z.string().nullable(),
  record: readerRecord,
});
export type ReaderShown = z.infer<typeof readerShown>;

export const queueItem = z.object({
  documentId,
  /** Goes back with the decision: who decides on an older one is told so. */
  version: z.number(),
  state: z.enum(COMMENT_STATES),
  lane: z.enum(LANES).nullable(),
  urgent: z.boolean(),
  /** Of restricted text, what rules matched is masked; of a confidence, all of it. */
  body: z.string(),
  /** Whether `body` is masked: `POST …/reveal` shows it, and is logged. */
  masked: z.boolean(),
  postedAt: moment,
  editedAt: moment.nullable(),
  author: z.object({
    name: z.string(),
    email: z.string(),
    isStaff: z.boolean(),
    /** Null for comments of staff and where the identity is gone. */
    reader: readerShown.nullable(),
  }),
  verdict: z.object({ reasons: z.array(verdictReason) }),
  /** Null where the post is gone. */
  post: z.object({ documentId, locale: z.string(), title: z.string(), url: z.string() }).nullable(),
  parent: z.object({ documentId, authorName: z.string(), body: z.string() }).nullable(),
  allowedActions: z.array(z.enum(DECISION_ACTIONS)),
  claim: claim.nullable(),
  /** Id of the admin whom it waits for. */
  assignee: z.number().nullable(),
  note: z.string().nullable(),
  openReports: z.number(),
  lastDecision: logEntry.nullable(),
});
export type QueueItem = z.infer<typeof queueItem>;

export const queuePage = z.object({
  data: z.array(queueItem),
  meta: z.object({
    next: z.string().nullable(),
    /** Comments by state, over all posts. */
    counts: z.record(z.enum(COMMENT_STATES), z.number()),
    /** Changes whenever anything in the queue does. */
    revision: z.number(),
  }),
});
export type QueuePage = z.infer<typeof queuePage>;

export const lanesAnswer = z.object({
  data: z.array(
    z.object({
      lane: z.enum(LANES),
      count: z.number(),
      /** When the oldest came; null where none waits. */
      oldest: moment.nullable(),
    })
  ),
  meta: z.object({
    counts: z.record(z.enum(COMMENT_STATES), z.number()),
    revision: z.number(),
  }),
});
export type LanesAnswer = z.infer<typeof lanesAnswer>;

/** How many comments a filter shows; the revision goes back with a decision about all of them. */
export const selectionAnswer = z.object({
  data: z.object({ count: z.number(), revision: z.string() }),
});
export type SelectionAnswer = z.infer<typeof selectionAnswer>;

export const commentDetail = z.object({
  data: queueItem.extend({
    /** Everything that was done, oldest first. */
    history: z.array(logEntry),
    /** What it said before, oldest first; masked as the body is. */
    revisions: z.array(
      z.object({
        version: z.number(),
        body: z.string(),
        cause: z.enum(['edit', 'redact']),
        replacedAt: moment,
      })
    ),
    reports: z.array(
      z.object({
        documentId,
        reason: z.enum(REPORT_REASONS),
        detail: z.string().nullable(),
        open: z.boolean(),
        reportedAt: moment,
      })
    ),
    /** Comments that say nearly the same, newest first. */
    similar: z.array(
      z.object({
        documentId,
        authorName: z.string(),
        excerpt: z.string(),
        state: z.enum(COMMENT_STATES),
        postedAt: moment,
      })
    ),
  }),
});
export type CommentDetail = z.infer<typeof commentDetail>;

const REDACTIONS_AT_MOST = 200;
const redaction = z
  .strictObject({ start: z.number().int().min(0), end: z.number().int().min(1) })
  .refine(({ start, end }) => start < end, { message: 'ends before it starts' });

const decisionItem = z.strictObject({
  documentId,
  version: z.number().int().min(1),
  /** Parts of the body to take out, for `redact-and-approve`; left out, what the rules matched. */
  redactions: z.array(redaction).min(1).max(REDACTIONS_AT_MOST).optional(),
});

export const decisionRequest = z
  .strictObject({
    action: z.enum(DECISION_ACTIONS),
    items: z.array(decisionItem).min(1).max(500).optional(),
    /** All that a filter shows, in place of `items`. */
    selection: z
      .strictObject({ query: queueFilter, revision: z.string().min(1).max(200) })
      .optional(),
    /** Of a hold. */
    lane: z.enum(['general', 'attorney', 'restricted']).optional(),
    /** Of a hold: id of the admin whom it is to wait for. */
    assignee: z.number().int().positive().max(2_147_483_647).optional(),
    reason: z.enum(REJECTION_REASONS).optional(),
    /** For colleagues; kept with the log. */
    note: storable(z.string().max(2_000)).optional(),
    /** Whether the author is told, and in which words beside the reason's own. */
    notifyAuthor: z
      .union([z.boolean(), z.strictObject({ words: storable(z.string().max(1_000)) })])
      .optional(),
  })
  .refine((request) => (request.items === undefined) !== (request.selection === undefined), {
    path: ['items'],
    message: 'either items or a selection',
  })
  .refine((request) => request.action !== 'reject' || request.reason !== undefined, {
    path: ['reason'],
    message: 'a rejection needs a reason',
  })
  .refine(
    ({ action, lane, assignee }) =>
      action === 'hold' || (lane === undefined && assignee === undefined),
    { path: ['lane'], message: 'only a hold has a lane and an assignee' }
  )
  .refine(
    ({ action, items = [] }) =>
      action === 'redact-and-approve' || items.every((item) => item.redactions === undefined),
    { path: ['items'], message: 'only redact-and-approve takes redactions' }
  );
export type DecisionRequest = z.infer<typeof decisionRequest>;

/** What is there now, for one who lost. */
export const currentState = z.object({
  state: z.enum(COMMENT_STATES),
  lane: z.enum(LANES).nullable(),
  version: z.number(),
  allowedActions: z.array(z.enum(DECISION_ACTIONS)),
  claim: claim.nullable(),
  lastDecision: logEntry.nullable(),
});
export type CurrentState = z.infer<typeof currentState>;

export const decisionResult = z.discriminatedUnion('outcome', [
  z.object({
    documentId,
    outcome: z.literal('done'),
    state: z.enum(COMMENT_STATES),
    lane: z.enum(LANES).nullable(),
    version: z.number(),
  }),
  z.object({
    documentId,
    outcome: z.literal('refused'),
    code: z.enum(ERROR_CODES),
    /** What is there now; null where the comment is gone. */
    current: currentState.nullable(),
  }),
]);
export type DecisionResult = z.infer<typeof decisionResult>;

export const decisionResponse = z.object({
  data: z.object({ batchId: z.string(), results: z.array(decisionResult) }),
});
export type DecisionResponse = z.infer<typeof decisionResponse>;
