import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ReaderLookup } from '../ports/reader-lookup';
import { likeAny } from './queue-conditions';

const COMMENTS = 'legal_blog_comments';
/** Comments whose names are looked at: a second's work of no database, and months of most blogs. */
const RECENT = 5_000;

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
const latestOfEach = (
  strapi: Core.Strapi,
  matching: ReturnType<Core.Strapi['db']['connection']>,
  limit: number
) => {
  const { connection } = strapi.db;
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
 * No index has names, so the table is read backwards by its primary key and no further than so many
 * rows. Who wrote before that is found by their address.
 */
export const recentByName = (strapi: Core.Strapi, name: string, limit: number) => {
  const { connection } = strapi.db;
  const recent = connection(COMMENTS)
    .select('id', 'reader_id', 'author_name', 'is_staff')
    .orderBy('id', 'desc')
    .limit(RECENT)
    .as('recent');
  const matching = connection
    .select('id', 'reader_id')
    .from(recent)
    .where({ is_staff: false })
    .whereNot({ reader_id: '' })
    .where(likeAny(name)('author_name'));
  return latestOfEach(strapi, matching, limit);
};

/** One range of the index by the digest of the address. */
export const byAddress = (strapi: Core.Strapi, emailDigest: string, limit: number) =>
  latestOfEach(
    strapi,
    strapi.db.connection
      .select('id', 'reader_id')
      .from(COMMENTS)
      .where({ email_digest: emailDigest, is_staff: false })
      .whereNot({ reader_id: '' }),
    limit
  );
