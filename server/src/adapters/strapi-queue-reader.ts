import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { UID } from '../content/subject-types';
import type { StoredComment } from '../ports/comment-store';
import type { QueueFilter, QueueOrder, QueuePageRequest, QueueReader } from '../ports/queue-reader';
import { threadRow } from './comment-rows';
import { filterConditions } from './queue-conditions';
import { queueRanges } from './queue-ranges';
import { readQueueStanding } from './queue-standing';

const COMMENTS = 'legal_blog_comments';

/** SQLite keeps moments as milliseconds, the other drivers give dates. */
const rangeRow = z
  .object({
    document_id: z.string(),
    version: z.number(),
    sort_key: z.union([z.number(), z.date().transform((date) => date.getTime())]),
  })
  .transform((row) => ({
    documentId: row.document_id,
    version: row.version,
    key: row.sort_key,
  }));
type RangeRow = z.infer<typeof rangeRow>;

/** Sums come as text where they could be wider than a number. */
const figure = z.union([z.number(), z.string()]).nullable();
const selectionRow = z.object({
  count: z.coerce.number(),
  versions: figure,
  last: figure,
  ids: figure,
  mixed: figure,
});

const byPlace =
  (order: QueueOrder) =>
  (one: RangeRow, other: RangeRow): number => {
    const ascending = one.key - other.key || (one.documentId < other.documentId ? -1 : 1);
    return order === 'newest' ? -ascending : ascending;
  };

const cursorValue = (order: QueueOrder, key: number): string =>
  order === 'certainty' ? String(key) : new Date(key).toISOString();

/**
 * The queue, read by ranges of an index and then by documentId: texts are only read of the rows that
 * are shown.
 * @param readComments rows as Strapi gives them, with texts unsealed
 */
export const createQueueReader = (
  strapi: Core.Strapi,
  readComments: (rows: unknown) => StoredComment[]
): QueueReader => {
  const readRanges = async (request: QueuePageRequest): Promise<RangeRow[]> =>
    z
      .array(rangeRow)
      .parse(await queueRanges(strapi, request))
      .sort(byPlace(request.order))
      .slice(0, request.limit);

  return {
    async page({ limit, ...request }) {
      const rows = await readRanges({ ...request, limit: limit + 1 });
      const shown = rows.slice(0, limit);
      const last = shown.at(-1);
      const found = await strapi.db
        .query(UID.comment)
        .findMany({ where: { documentId: { $in: shown.map((row) => row.documentId) } } });
      const comments = new Map(readComments(found).map((comment) => [comment.documentId, comment]));
      return {
        comments: shown.flatMap(({ documentId }) => comments.get(documentId) ?? []),
        next:
          rows.length > limit && last
            ? { documentId: last.documentId, value: cursorValue(request.order, last.key) }
            : null,
      };
    },

    standing: () => readQueueStanding(strapi),

    async selection({ states, ...conditions }: QueueFilter) {
      const { connection } = strapi.db;
      // Versions alone would add up to the same where one comment goes and another comes. Remainders,
      // as a product of whole ids would not fit the integers of PostgreSQL.
      const row: unknown = await connection(COMMENTS)
        .whereIn('state', [...states])
        .where(filterConditions(strapi, conditions))
        .count({ count: '*' })
        .sum({ versions: 'version', ids: 'id' })
        .max({ last: 'id' })
        .sum({ mixed: connection.raw('(id % 9973) * (version % 9973)') })
        .first();
      const { count, versions, last, ids, mixed } = selectionRow.parse(row);
      return { count, fingerprint: [count, versions, last, ids, mixed].join(':') };
    },

    async selectIds(filter, limit) {
      const rows = await readRanges({ filter, order: 'oldest', after: null, limit });
      return rows.map(({ documentId, version }) => ({ documentId, version }));
    },

    async threads(documentIds) {
      const rows: unknown = await strapi.db
        .query(UID.thread)
        .findMany({ where: { documentId: { $in: documentIds } } });
      return z.array(threadRow).parse(rows);
    },
  };
};
