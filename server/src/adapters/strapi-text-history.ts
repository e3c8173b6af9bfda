import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { bandDistance, type Bands } from '../domain/text/similarity';
import type { TextHistory } from '../ports/text-history';
import { joinTransaction } from './join-transaction';

const COMMENTS = 'legal_blog_comments';
const HOSTS = 'legal_blog_linked_hosts';
const BAND_COLUMNS = ['band_1', 'band_2', 'band_3', 'band_4'] as const;

/** Of 64 bits. Unrelated texts differ in about 32, and hardly ever in fewer than 16. */
const NEAR = 8;
/** A band is shared by chance with one comment in 65,536: more than these are a flood anyway. */
const CANDIDATES_A_BAND = 200;

const flag = z.union([z.boolean(), z.number().transform((value) => value !== 0)]);
const band = z.number().nullable();
const bandColumns = z.object({ band_1: band, band_2: band, band_3: band, band_4: band });

/** Null where the comment has none. */
const bandsOf = ({ band_1, band_2, band_3, band_4 }: z.infer<typeof bandColumns>): Bands | null =>
  band_1 === null || band_2 === null || band_3 === null || band_4 === null
    ? null
    : [band_1, band_2, band_3, band_4];

const candidateRow = bandColumns
  .extend({
    document_id: z.string(),
    thread_id: z.string(),
    posted_at: z.coerce.date(),
    lane: z.string().nullable(),
    sealed: flag,
  })
  .transform((row) => ({
    documentId: row.document_id,
    threadId: row.thread_id,
    postedAt: row.posted_at,
    isRestricted: row.sealed || row.lane === 'restricted',
    bands: bandsOf(row),
  }));
type CandidateRow = z.infer<typeof candidateRow>;

const busiestRow = z.object({ host: z.string(), readers: z.coerce.number() });

/** What was said before, by index look-ups on fingerprints: no text is read. */
export const createTextHistory = (strapi: Core.Strapi): TextHistory => {
  const table = (name: string) => strapi.db.connection(name);

  /**
   * Comments of nearly these bands, newest first. One index range a band, joined by UNION ALL: an
   * OR over four columns would make each database read the whole table.
   */
  const near = async (bands: Bands, since: Date | null): Promise<CandidateRow[]> => {
    const branch = (column: (typeof BAND_COLUMNS)[number], value: number) => {
      const range = table(COMMENTS)
        .select('document_id', 'thread_id', 'posted_at', 'lane', 'sealed', ...BAND_COLUMNS)
        .where(column, value)
        .orderBy('posted_at', 'desc')
        .limit(CANDIDATES_A_BAND);
      if (since) {
        void range.where('posted_at', '>=', since);
      }
      // A limit belongs to its branch only inside a table of its own.
      return strapi.db.connection.select('*').from(range.as('candidates'));
    };
    const [one, ...others] = BAND_COLUMNS.map((column, place) => branch(column, bands[place] ?? 0));
    const found = one ? await joinTransaction(strapi, one.unionAll(others)) : [];
    const rows = z.array(candidateRow).parse(found);
    const distinct = new Map(rows.map((row) => [row.documentId, row]));
    return [...distinct.values()]
      .filter((row) => row.bands !== null && bandDistance(bands, row.bands) <= NEAR)
      .sort((older, newer) => newer.postedAt.getTime() - older.postedAt.getTime());
  };

  return {
    async hasTwinOfOthers({ readerId, bodyDigest, since }) {
      const twin = table(COMMENTS)
        .where({ body_digest: bodyDigest })
        .andWhere('posted_at', '>=', since)
        .andWhere((others) => others.whereNull('reader_id').orWhereNot('reader_id', readerId))
        .first('id');
      return (await joinTransaction(strapi, twin)) !== undefined;
    },

    async similarThreads({ threadId, bands, since }) {
      const found = await near(bands, since);
      const threads = new Set(found.map((row) => row.threadId));
      return threads.size - (threadId !== null && threads.has(threadId) ? 1 : 0);
    },

    /** Not what only few may read: a moderator would see it beside another comment. */
    async similarComments({ documentId, limit }) {
      const ownRow = table(COMMENTS)
        .where({ document_id: documentId })
        .first(...BAND_COLUMNS);
      const own = await joinTransaction(strapi, ownRow);
      const bands = own === undefined ? null : bandsOf(bandColumns.parse(own));
      const found = bands ? await near(bands, null) : [];
      return found
        .filter((row) => row.documentId !== documentId && !row.isRestricted)
        .slice(0, limit)
        .map((row) => row.documentId);
    },

    async busiestHost({ hosts, readerId, since }) {
      if (hosts.length === 0) {
        return null;
      }
      const ranking = table(HOSTS)
        .whereIn('host', [...hosts])
        .andWhere('linked_at', '>=', since)
        // An empty one is of a comment without an identity.
        .whereNotIn('reader_id', [readerId, ''])
        .select('host')
        .countDistinct({ readers: 'reader_id' })
        .groupBy('host')
        .orderBy([{ column: 'readers', order: 'desc' }, { column: 'host' }])
        .first();
      const busiest = await joinTransaction(strapi, ranking);
      return busiest === undefined ? null : busiestRow.parse(busiest);
    },
  };
};
