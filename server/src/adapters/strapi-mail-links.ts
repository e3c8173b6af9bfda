import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { MAIL_DECISIONS, MAIL_LINK_PURPOSES, type MailDecision } from '../../../contract';
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

const linkRow = z
  .object({
    token_digest: z.string(),
    purpose: z.enum(MAIL_LINK_PURPOSES),
    comment_id: nullable(z.string()),
    version: nullable(z.number()),
    admin_id: nullable(z.number()),
    reader_id: nullable(z.string()),
    email_digest: nullable(z.string()),
    actions: nullable(z.string()),
    expires_at: z.coerce.date(),
    used_at: nullable(z.coerce.date()),
    used_for: nullable(z.string()),
  })
  .transform((row): MailLink => ({
    tokenDigest: row.token_digest,
    purpose: row.purpose,
    commentId: row.comment_id,
    version: row.version,
    adminId: row.admin_id,
    readerId: row.reader_id,
    emailDigest: row.email_digest,
    actions: parseActions(row.actions ?? ''),
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    usedFor: row.used_for,
  }));

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

    async find(tokenDigest) {
      const row: unknown = await table().where({ token_digest: tokenDigest }).first();
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
