import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { COMMENT_STATES } from '../../../contract/vocabulary';
import type { ReaderLookup } from '../ports/reader-lookup';
import { likeAny } from './queue-conditions';

type Query = ReturnType<Core.Strapi['db']['connection']>;

const COMMENTS = 'legal_blog_comments';
/** Comments whose names are looked at: a second's work of no database, and months of most blogs. */
const RECENT = 5_000;
/** A wave of spam fills any window, and its names are nobody's. */
const STATES_LOOKED_AT = COMMENT_STATES.filter((state) => state !== 'spam');

const latestRow = z
  .object({
    reader_id: z.string(),
    author_name: z.string(),
    author_email: z.string(),
    posted_at: z.coerce.date(),
  })
  .optional();
const foundRows = z.array(
  z.object({ id: z.coerce.number(), reader_id: z.string(), author_name: z.string() })
);

export const createReaderLookup = (strapi: Core.Strapi): ReaderLookup => ({
  async latest(readerId) {
    const row = latestRow.parse(
      await strapi.db
        .connection(COMMENTS)
        .where({ reader_id: readerId })
        .orderBy('posted_at', 'desc')
        .first('reader_id', 'author_name', 'author_email', 'posted_at')
    );
    return row
      ? { readerId, name: row.author_name, email: row.author_email, at: row.posted_at }
      : null;
  },

  async search({ name, emailDigest }, limit) {
    const byName = foundRows.parse(await recentByName(strapi, name, limit));
    const byEmail =
      emailDigest === null ? [] : foundRows.parse(await byAddress(strapi, emailDigest, limit));
    const newest = [...byName, ...byEmail].sort((one, other) => other.id - one.id);
    const readers = new Map<string, string>();
    for (const { reader_id, author_name } of newest) {
      if (!readers.has(reader_id)) {
        readers.set(reader_id, author_name);
      }
    }
    return [...readers].slice(0, limit).map(([readerId, found]) => ({ readerId, name: found }));
  },
});

/** The latest comment of each reader among some: their name is as it was found. */
const latestOfEach = (strapi: Core.Strapi, narrow: (query: Query) => void, limit: number) => {
  const { connection } = strapi.db;
  const matching = connection
    .select('id', 'reader_id')
    .from(COMMENTS)
    .where({ is_staff: false })
    .whereNot({ reader_id: '' })
    .where(narrow);
  const latest = connection
    .from(matching.as('matching'))
    .max({ last_id: 'id' })
    .groupBy('reader_id')
    .orderBy('last_id', 'desc')
    .limit(limit)
    .as('latest');
  return connection(COMMENTS)
    .select(`${COMMENTS}.id`, 'reader_id', 'author_name')
    .innerJoin(latest, 'latest.last_id', `${COMMENTS}.id`);
};

/**
 * No index has names, so rows are read, and no more than so many: the latest of all states that are
 * looked at, each of which the index of the queue has in order. Who wrote before that is found by their
 * address.
 */
export const recentByName = (strapi: Core.Strapi, name: string, limit: number) => {
  const { connection } = strapi.db;
  const latestIn = (state: string) =>
    connection.select('document_id', 'posted_at').from(
      connection(COMMENTS)
        .select('document_id', 'posted_at')
        .where({ state })
        .orderBy([
          { column: 'posted_at', order: 'desc' },
          { column: 'document_id', order: 'desc' },
        ])
        .limit(RECENT)
        .as('part')
    );
  const recent = connection
    .select('document_id')
    .from(connection.unionAll(STATES_LOOKED_AT.map(latestIn)).as('parts'))
    .orderBy('posted_at', 'desc')
    .limit(RECENT)
    .as('recent');
  const isNamed = likeAny(name)('author_name');
  return latestOfEach(
    strapi,
    (query) => {
      // MariaDB takes no limit right inside of an `in`.
      void query.whereIn('document_id', connection.select('document_id').from(recent));
      void query.where(isNamed);
    },
    limit
  );
};

/** One range of the index by the digest of the address. */
export const byAddress = (strapi: Core.Strapi, emailDigest: string, limit: number) =>
  latestOfEach(strapi, (query) => void query.where({ email_digest: emailDigest }), limit);
