import { z } from 'zod';
import {
  COMMENT_MODES,
  COMMENT_STATES,
  LANES,
  READER_KINDS,
  READER_STANDINGS,
  VERDICT_REASONS,
} from '../../../contract/vocabulary';
import type { StoredComment, Thread } from '../ports/comment-store';
import type { TextSealer } from './text-sealer';

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

const fact = <Value extends z.ZodType>(value: Value) =>
  z.discriminatedUnion('known', [
    z.object({ known: z.literal(true), value }),
    z.object({ known: z.literal(false) }),
  ]);

/** As they were kept with the comment; null where another version of the plugin kept others. */
const circumstances = z
  .preprocess(
    (value) => (typeof value === 'string' ? parseJson(value) : value),
    z.object({
      mode: z.enum(COMMENT_MODES),
      threadOpen: z.boolean(),
      parent: z.enum(['none', 'public', 'not-public']),
      honeypotFilled: z.boolean(),
      secondsToWrite: z.number().nullable(),
      challenge: z.enum(['not-asked', 'passed', 'failed', 'used']),
      secondsToWait: z.number(),
      identity: z.object({
        kind: z.enum(READER_KINDS),
        verified: z.boolean(),
        standing: z.enum(READER_STANDINGS),
        standingUntil: z.string().nullish(),
      }),
      history: fact(
        z.object({ approved: z.number(), decidedLately: z.number(), rejectedLately: z.number() })
      ),
      twins: fact(z.object({ own: z.boolean(), others: z.boolean() })),
      similarThreads: fact(z.number()),
      busiestHost: fact(z.object({ host: z.string(), readers: z.number() }).nullable()),
      nameOfStaff: fact(z.boolean()),
    })
  )
  .nullable()
  .catch(null);

/** SQLite and MariaDB give booleans as 0 and 1 where Strapi does not come between. */
const flag = z.union([z.boolean(), z.number().transform((value) => value !== 0)]);

const commentRow = z.object({
  documentId: z.string(),
  threadId: z.string(),
  parentId: z.string().nullish(),
  depth: z.number(),
  state: z.enum(COMMENT_STATES),
  // A newer version of the plugin, on another instance, may know lanes that this one does not.
  // Then it waits for a person, as before, and is masked if it was sealed.
  lane: nullable(z.enum(LANES)).catch('general'),
  version: z.number(),
  publicDescendants: z.number(),
  shown: flag,
  authorName: z.string(),
  authorEmail: z.string(),
  emailDigest: nullable(z.string()),
  readerId: nullable(z.string()),
  isStaff: flag.nullish(),
  attorneyId: nullable(z.string()),
  body: z.string(),
  // Null in rows of before the columns were there.
  sealed: flag.nullish(),
  bodyDigest: nullable(z.string()),
  reasons: nullable(reasons),
  circumstances,
  requestDigest: nullable(z.string()),
  urgent: flag.nullish(),
  assigneeId: nullable(z.number()),
  assignedAt: nullable(z.coerce.date()),
  escalatedAt: nullable(z.coerce.date()),
  waitingSince: nullable(z.coerce.date()),
  recheckCount: z.number().nullish(),
  note: nullable(z.string()),
  openReports: z.number().nullish(),
  notify: flag.nullish(),
  postedAt: z.coerce.date(),
  editedAt: nullable(z.coerce.date()),
});

export interface CommentRows {
  parse: (row: unknown) => StoredComment;
  parseAll: (rows: unknown) => StoredComment[];
}

/**
 * Stands in for a text that was sealed with another secret: the queue stays readable, and the row
 * as it is, should the old secret turn up.
 */
export const UNREADABLE_BODY = '\u{FFFD}';

export const unsealOrMark = (sealer: TextSealer, body: string): string => {
  try {
    return sealer.unseal(body);
  } catch {
    return UNREADABLE_BODY;
  }
};

/** Rows of the comments as Strapi gives them, with their texts unsealed. */
export const createCommentRows = (sealer: TextSealer): CommentRows => {
  const parse = (row: unknown): StoredComment => {
    const { sealed, body, ...rest } = commentRow.parse(row);
    const lane = sealed ? 'restricted' : rest.lane;
    return {
      ...rest,
      lane,
      body: sealed ? unsealOrMark(sealer, body) : body,
      parentId: rest.parentId || null,
      isStaff: rest.isStaff ?? false,
      reasons: rest.reasons ?? [],
      urgent: rest.urgent ?? false,
      waitingSince: rest.waitingSince ?? rest.postedAt,
      recheckCount: rest.recheckCount ?? 0,
      openReports: rest.openReports ?? 0,
      notify: rest.notify ?? false,
    };
  };
  return { parse, parseAll: (rows) => z.array(z.unknown()).parse(rows).map(parse) };
};

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
