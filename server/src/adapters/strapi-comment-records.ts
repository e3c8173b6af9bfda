import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { REPORT_REASONS } from '../../../contract/vocabulary';
import { UID } from '../content/subject-types';
import type { CommentRecords } from '../ports/comment-records';

/** SQLite and MariaDB give booleans as 0 and 1 where Strapi does not come between. */
const flag = z.union([z.boolean(), z.number().transform((value) => value !== 0)]);

const revisionRow = z.object({
  version: z.number(),
  body: z.string(),
  sealed: flag,
  cause: z.enum(['edit', 'redact']).catch('edit'),
  replacedAt: z.coerce.date(),
});

const reportRow = z.object({
  documentId: z.string(),
  // A newer version of the plugin, on another instance, may know reasons that this one does not.
  reason: z.enum(REPORT_REASONS).catch('other'),
  detail: z
    .string()
    .nullish()
    .transform((text) => text ?? null),
  open: flag,
  reportedAt: z.coerce.date(),
});

/** @param unseal gives back a text that was encrypted for the database */
export const createCommentRecords = (
  strapi: Core.Strapi,
  unseal: (text: string) => string
): CommentRecords => ({
  async revisions(commentId) {
    const rows: unknown = await strapi.db
      .query(UID.revision)
      .findMany({ where: { commentId }, orderBy: [{ version: 'asc' }] });
    return z
      .array(revisionRow)
      .parse(rows)
      .map((row) => (row.sealed ? { ...row, body: unseal(row.body) } : row));
  },

  async reports(commentId) {
    const rows: unknown = await strapi.db
      .query(UID.report)
      .findMany({ where: { commentId }, orderBy: [{ reportedAt: 'asc' }, { id: 'asc' }] });
    return z.array(reportRow).parse(rows);
  },
});
