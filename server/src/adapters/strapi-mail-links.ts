import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MAIL_DECISIONS, MAIL_LINK_PURPOSES, type MailDecision } from '../../../contract';
import { UID } from '../content/subject-types';
import type { MailLink, MailLinks } from '../ports/mail-links';
import { newDocumentId } from './new-document-id';
import { retryOnDeadlock } from './retry-on-deadlock';

const TABLE = 'legal_blog_mail_links';
const RESEND = 'resend';

const nullable = <Value extends z.ZodType>(value: Value) =>
  value.nullish().transform((found) => found ?? null);

/** A decision that only another version of the plugin knows is none that this one can take. */
const decisions = z
  .array(z.unknown())
  .transform((found) => MAIL_DECISIONS.filter((decision) => found.includes(decision)))
  .catch([]);

const parseActions = (text: string): readonly MailDecision[] => {
  try {
    return decisions.parse(JSON.parse(text));
  } catch {
    return [];
  }
};

const linkRow = z.object({
  tokenDigest: z.string(),
  purpose: z.enum(MAIL_LINK_PURPOSES),
  commentId: nullable(z.string()),
  version: nullable(z.number()),
  adminId: nullable(z.number()),
  readerId: nullable(z.string()),
  emailDigest: nullable(z.string()),
  actions: z
    .string()
    .nullish()
    .transform((text) => parseActions(text ?? '')),
  expiresAt: z.coerce.date(),
  usedAt: nullable(z.coerce.date()),
  usedFor: nullable(z.string()),
});

export const createMailLinks = (strapi: Core.Strapi): MailLinks => {
  const table = () => strapi.db.connection(TABLE);

  return {
    async add(link) {
      await table().insert({
        document_id: newDocumentId(),
        token_digest: link.tokenDigest,
        purpose: link.purpose,
        comment_id: link.commentId,
        version: link.version,
        admin_id: link.adminId,
        reader_id: link.readerId,
        email_digest: link.emailDigest,
        actions: JSON.stringify(link.actions),
        expires_at: link.expiresAt,
      });
    },

    async find(tokenDigest): Promise<MailLink | null> {
      const row: unknown = await strapi.db.query(UID.mailLink).findOne({ where: { tokenDigest } });
      // Of a purpose that only another version knows: to this one it is no link.
      return linkRow.safeParse(row).data ?? null;
    },

    async use(tokenDigest, { action, at }) {
      const used: unknown = await retryOnDeadlock(async () =>
        table()
          .where({ token_digest: tokenDigest })
          .whereNull('used_at')
          .update({ used_at: at, used_for: action })
      );
      return used === 1;
    },

    async release(tokenDigest, { action, at }) {
      await table()
        .where({ token_digest: tokenDigest, used_at: at, used_for: action })
        .update({ used_at: null, used_for: null });
    },

    async noteResend(tokenDigest, { since, at }) {
      const noted: unknown = await retryOnDeadlock(async () =>
        table()
          .where({ token_digest: tokenDigest })
          .where((unused) => {
            void unused.whereNull('used_at').orWhere((asked) => {
              void asked.where('used_for', RESEND).where('used_at', '<=', since);
            });
          })
          .update({ used_at: at, used_for: RESEND })
      );
      return noted === 1;
    },

    async forget(before) {
      const deleted: unknown = await retryOnDeadlock(async () =>
        table().where('expires_at', '<', before).delete()
      );
      return z.number().parse(deleted);
    },
  };
};
