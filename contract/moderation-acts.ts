import { z } from 'zod';
import { COMMENT_STATES, READER_STANDINGS } from './vocabulary';
import { claim, readerShown, verdictReason } from './moderation';
import { documentId, locale, moment, storable } from './shapes';

export const claimRequest = z.strictObject({
  /** Needed to take a comment from somebody who holds it. */
  reason: storable(z.string().trim().min(1).max(250)).optional(),
});
export const claimAnswer = z.object({ data: claim });
export type ClaimAnswer = z.infer<typeof claimAnswer>;

export const noteRequest = z.strictObject({ note: storable(z.string().max(2_000)).nullable() });
export const noteAnswer = z.object({ data: z.object({ note: z.string().nullable() }) });
export type NoteAnswer = z.infer<typeof noteAnswer>;

/** Restricted text in full. Whoever asks stands in the log. */
export const revealAnswer = z.object({ data: z.object({ body: z.string() }) });
export type RevealAnswer = z.infer<typeof revealAnswer>;

export const replyRequest = z.strictObject({
  body: storable(z.string().min(1).max(20_000)),
  /** Approves the comment that is answered in the same stroke, at this version. */
  approveVersion: z.number().int().min(1).optional(),
});
export type ReplyRequest = z.infer<typeof replyRequest>;
export const replyAnswer = z.object({
  data: z.object({
    documentId,
    state: z.enum(COMMENT_STATES),
    /** Why the answer waits, where it does: staff are not above the rules. */
    reasons: z.array(verdictReason),
  }),
});
export type ReplyAnswer = z.infer<typeof replyAnswer>;

export const standingRequest = z
  .strictObject({
    standing: z.enum(READER_STANDINGS),
    /** Of a ban: when it ends; left out, never. */
    until: moment.optional(),
    reason: storable(z.string().trim().min(1).max(500)),
  })
  .refine(({ standing, until }) => standing === 'banned' || until === undefined, {
    path: ['until'],
    message: 'only a ban has an end',
  });
export type StandingRequest = z.infer<typeof standingRequest>;
export const standingAnswer = z.object({ data: readerShown });
export type StandingAnswer = z.infer<typeof standingAnswer>;

export const resolveReportsRequest = z.strictObject({
  reports: z.union([z.literal('all'), z.array(documentId).min(1).max(100)]),
});
export type ResolveReportsRequest = z.infer<typeof resolveReportsRequest>;
export const resolveReportsAnswer = z.object({ data: z.object({ open: z.number() }) });
export type ResolveReportsAnswer = z.infer<typeof resolveReportsAnswer>;

export const savedReply = z.strictObject({
  title: storable(z.string().trim().min(1).max(120)),
  body: storable(z.string().trim().min(1).max(5_000)),
  /** BCP 47; empty for all languages. */
  locale: z.union([locale, z.literal('')]).default(''),
});
export type SavedReply = z.infer<typeof savedReply>;
export const savedReplies = z.object({ data: z.array(savedReply.extend({ documentId })) });
export type SavedReplies = z.infer<typeof savedReplies>;
