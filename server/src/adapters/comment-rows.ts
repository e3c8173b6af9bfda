import { z } from 'zod';
import {
  COMMENT_STATES,
  DECISION_ACTIONS,
  LANES,
  REJECTION_REASONS,
  VERDICT_REASONS,
} from '../../../contract/vocabulary';
import type { Decision, StoredComment, Thread } from '../ports/comment-store';

const nullable = <Value extends z.ZodType>(value: Value) =>
  value.nullish().transform((found) => found ?? null);

const reason = z.object({
  code: z.enum(VERDICT_REASONS),
  version: z.number(),
  spans: z.array(z.object({ start: z.number(), end: z.number() })),
});

/**
 * Stands in for a reason of a rule that is gone, and for reasons that are no list. Never none: no
 * reasons would read as let through unread.
 */
const UNREADABLE: z.infer<typeof reason> = { code: 'facts_unavailable', version: 0, spans: [] };

/** MariaDB gives json columns as text. */
const reasons = z
  .preprocess(
    (value) => (typeof value === 'string' ? parseJson(value) : value),
    z.array(reason.catch(UNREADABLE))
  )
  .catch([UNREADABLE]);

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

export const commentRow = z
  .object({
    documentId: z.string(),
    threadId: z.string(),
    parentId: z.string().nullish(),
    depth: z.number(),
    state: z.enum(COMMENT_STATES),
    // A newer version of the plugin, on another instance, may know lanes that this one does not.
    lane: nullable(z.enum(LANES)).catch(null),
    version: z.number(),
    publicDescendants: z.number(),
    shown: z.boolean(),
    authorName: z.string(),
    authorEmail: z.string(),
    isStaff: z.boolean().nullish(),
    attorneyId: nullable(z.string()),
    body: z.string(),
    reasons: nullable(reasons),
    requestDigest: nullable(z.string()),
    postedAt: z.coerce.date(),
    editedAt: nullable(z.coerce.date()),
  })
  .transform((row): StoredComment => ({
    ...row,
    parentId: row.parentId || null,
    isStaff: row.isStaff ?? false,
    reasons: row.reasons ?? [],
  }));

export const threadRow = z
  .object({
    documentId: z.string(),
    subjectType: z.string(),
    subjectId: z.string(),
    subjectLocale: z.string().nullish(),
    publicCount: z.number(),
    topLevelCount: z.number(),
  })
  .transform((row): Thread => ({
    documentId: row.documentId,
    subject: {
      type: row.subjectType,
      documentId: row.subjectId,
      locale: row.subjectLocale ?? '',
    },
    publicCount: row.publicCount,
    topLevelCount: row.topLevelCount,
  }));

export const decisionRow = z
  .object({
    batchId: z.string(),
    commentId: z.string(),
    action: z.enum(DECISION_ACTIONS),
    fromState: z.enum(COMMENT_STATES),
    toState: z.enum(COMMENT_STATES),
    version: z.number(),
    actorId: z.number(),
    actorName: z.string(),
    reason: nullable(z.enum(REJECTION_REASONS)).catch(null),
    note: nullable(z.string()),
    decidedAt: z.coerce.date(),
  })
  .transform((row): Decision => ({
    batchId: row.batchId,
    commentId: row.commentId,
    action: row.action,
    from: row.fromState,
    to: row.toState,
    version: row.version,
    actor: { id: row.actorId, name: row.actorName },
    reason: row.reason,
    note: row.note,
    decidedAt: row.decidedAt,
  }));
