import { z } from 'zod';
import { COMMENT_STATES, REJECTION_REASONS } from './vocabulary';
import { documentId } from './shapes';

/** What a link in a mail is for. */
export const MAIL_LINK_PURPOSES = ['decide', 'verify', 'unsubscribe'] as const;
export type MailLinkPurpose = (typeof MAIL_LINK_PURPOSES)[number];

/** Decisions that a link can take: those that need nothing but, at most, a reason. */
export const MAIL_DECISIONS = ['approve', 'reject', 'refer', 'spam'] as const;
export type MailDecision = (typeof MAIL_DECISIONS)[number];

/** A form sends what nobody chose as an empty text. */
const chosen = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((given) => (given === '' ? undefined : given), value.optional());

/** The form of the page that a link leads to, and what mail programs send by themselves. */
export const mailActionRequest = z.object({
  action: chosen(z.enum([...MAIL_DECISIONS, 'verify', 'unsubscribe', 'resend'])),
  /** Of `reject`. */
  reason: chosen(z.enum(REJECTION_REASONS)),
  /** RFC 8058: the program's own button; it names no action. */
  'List-Unsubscribe': z.literal('One-Click').optional(),
});
export type MailActionRequest = z.infer<typeof mailActionRequest>;

/** For who asks for JSON; everybody else gets a page. */
export const mailActionAnswer = z.object({
  data: z.discriminatedUnion('outcome', [
    z.object({
      outcome: z.literal('decided'),
      comment: z.object({ documentId, state: z.enum(COMMENT_STATES), version: z.number() }),
    }),
    z.object({ outcome: z.enum(['verified', 'unsubscribed', 'sent-anew']) }),
  ]),
});
export type MailActionAnswer = z.infer<typeof mailActionAnswer>;
