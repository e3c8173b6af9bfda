import { z } from 'zod';
import { COMMENT_EVENTS } from '../../../contract/vocabulary';
import type { MessagePayload } from '../ports/outbox';

const commentId = z.string();

const payload = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('event'),
    event: z.enum(COMMENT_EVENTS),
    commentId,
    batchId: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('mail-author'),
    commentId,
    sequenceOf: z.enum(['approved', 'rejected', 'referred']),
    words: z.string().nullable(),
  }),
  z.object({ kind: z.literal('mail-reply'), commentId, toCommentId: z.string().optional() }),
  z.object({ kind: z.literal('mail-not-advice'), commentId }),
  z.object({ kind: z.literal('mail-verify'), commentId, readerId: z.string() }),
  z.object({ kind: z.literal('mail-intake'), commentId }),
  z.object({ kind: z.literal('mail-staff'), commentId, adminId: z.number().optional() }),
  z.object({
    kind: z.literal('mail-assignee'),
    commentId,
    adminId: z.number(),
    asked: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('mail-digest'), adminId: z.number() }),
]);

/** What a row says is to leave; null where it cannot be read. */
export const readPayload = (text: string): MessagePayload | null => {
  try {
    return payload.parse(JSON.parse(text));
  } catch {
    return null;
  }
};
