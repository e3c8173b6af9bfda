import { z } from 'zod';
import { REPORT_REASONS, SENDER_STATES } from './vocabulary';
import { documentId, moment, storable } from './shapes';

export interface PublicComment {
  documentId: string;
  /** A comment that is no longer public but has public replies: no author, no text, no date. */
  tombstone: boolean;
  author: {
    name: string;
    isStaff: boolean;
    attorney: { documentId: string; slug: string; url: string } | null;
  } | null;
  /** Plain text with line breaks; null for a tombstone. */
  body: string | null;
  /** Safe to insert as it is; null for a tombstone. */
  html: string | null;
  postedAt: string | null;
  editedAt: string | null;
  /** documentId of the comment that this one answers. */
  parent: string | null;
  /** 0 for a comment on the post itself. */
  depth: number;
  replies: {
    data: PublicComment[];
    /** Approved comments below this one, at any depth. */
    count: number;
    /** Opaque cursor for `GET /comments/:documentId/replies?after=`. */
    next: string | null;
  };
}

export const publicComment: z.ZodType<PublicComment> = z.lazy(() =>
  z.object({
    documentId,
    tombstone: z.boolean(),
    author: z
      .object({
        name: z.string(),
        isStaff: z.boolean(),
        attorney: z.object({ documentId, slug: z.string(), url: z.string() }).nullable(),
      })
      .nullable(),
    body: z.string().nullable(),
    html: z.string().nullable(),
    postedAt: moment.nullable(),
    editedAt: moment.nullable(),
    parent: documentId.nullable(),
    depth: z.number(),
    replies: z.object({
      data: z.array(publicComment),
      count: z.number(),
      next: z.string().nullable(),
    }),
  })
);

export const threadPage = z.object({
  data: z.array(publicComment),
  meta: z.object({
    /** Approved comments in the thread. */
    count: z.number(),
    /** Approved comments on the post itself. */
    topLevelCount: z.number(),
    next: z.string().nullable(),
    open: z.boolean(),
  }),
});
export type ThreadPage = z.infer<typeof threadPage>;

export const repliesPage = z.object({
  data: z.array(publicComment),
  meta: z.object({ next: z.string().nullable() }),
});
export type RepliesPage = z.infer<typeof repliesPage>;

/** Public counts by what was asked for: documentId or slug. Unknown ones count 0. */
export const commentCounts = z.object({ data: z.record(z.string(), z.number()) });
export type CommentCounts = z.infer<typeof commentCounts>;

/** Name of an input that people do not see and programs fill in. */
export const HONEYPOT_FIELD = 'website';

/** What a comment form needs. */
export const commentForm = z.object({
  data: z.object({
    /** Goes back with the submission. */
    token: z.string(),
    /** Until when the token is taken. A stale one is renewed without losing the text. */
    tokenExpiresAt: moment,
    /** Keep it on the reader's machine and send it when asking for the next form. */
    readerToken: z.string(),
    /** Name of the input, and of the key in the submission, that people must not see and not fill. */
    honeypot: z.literal(HONEYPOT_FIELD),
    /** Stands above the box; `version` goes back with the submission. */
    notice: z.object({ text: z.string(), version: z.string() }),
    /** A proof of work to solve while the reader writes (ALTCHA); left out where none is asked for. */
    challenge: z.record(z.string(), z.unknown()).optional(),
    /** Characters. */
    limits: z.object({ body: z.number(), name: z.number() }),
  }),
});
export type CommentForm = z.infer<typeof commentForm>;

/**
 * What a reader sends. Limits in characters and bytes, and what is white space only, are checked
 * by the use case, which answers with their own codes; here only the shape and a hard ceiling.
 */
export const submission = z.strictObject({
  author: z.strictObject({ name: z.string().max(4_000), email: z.string().max(4_000) }),
  body: z.string(),
  parent: documentId.nullish(),
  token: z.string().max(2_000),
  noticeVersion: z.string().max(100),
  [HONEYPOT_FIELD]: z.string().max(4_000).optional(),
  idempotencyKey: storable(z.string().min(8).max(200)).optional(),
  /** Of the form's challenge, where it had one. */
  solution: z.string().min(1).max(4_000).optional(),
  /** Whether the author wants to hear of answers. */
  notify: z.boolean().optional(),
});
export type Submission = z.infer<typeof submission>;

export const submissionReceipt = z.object({
  data: z.object({ documentId, status: z.enum(SENDER_STATES) }),
  meta: z.object({
    /** Lets the author edit or withdraw. */
    manageToken: z.string(),
    /** Until when an edit is taken; taking the comment back has no end. */
    editableUntil: moment,
  }),
});
export type SubmissionReceipt = z.infer<typeof submissionReceipt>;

const managed = {
  /** `meta.manageToken` of the receipt; not needed by the signed-in user who wrote the comment. */
  manageToken: z.string().min(1).max(200).optional(),
};

export const commentEdit = z.strictObject({ body: z.string(), ...managed });
export type CommentEdit = z.infer<typeof commentEdit>;
export const withdrawal = z.strictObject(managed);
export type Withdrawal = z.infer<typeof withdrawal>;
export const withdrawalReceipt = z.object({
  data: z.object({ documentId, status: z.literal('withdrawn') }),
});
export type WithdrawalReceipt = z.infer<typeof withdrawalReceipt>;

export const commentReport = z.strictObject({
  reason: z.enum(REPORT_REASONS),
  detail: storable(z.string().trim().max(1_000)).optional(),
});
export type CommentReport = z.infer<typeof commentReport>;
/** The same whether it is the reader's first report of the comment or not. */
export const reportReceipt = z.object({
  data: z.object({ documentId, received: z.literal(true) }),
});
export type ReportReceipt = z.infer<typeof reportReceipt>;
