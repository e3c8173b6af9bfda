import type { Core } from '@strapi/strapi';
import { momentOfPosition, numberOfPosition, type Position } from '../domain/paging/cursor';
import type { QueueOrder, QueuePageRequest } from '../ports/queue-reader';
import { filterConditions } from './queue-conditions';

type Query = ReturnType<Core.Strapi['db']['connection']>;

const COMMENTS = 'legal_blog_comments';

const ORDERS: Readonly<
  Record<QueueOrder, { column: string; direction: 'asc' | 'desc'; beyond: '>' | '<' }>
> = {
  oldest: { column: 'posted_at', direction: 'asc', beyond: '>' },
  newest: { column: 'posted_at', direction: 'desc', beyond: '<' },
  certainty: { column: 'certainty', direction: 'asc', beyond: '>' },
};

/** As the content type names them. */
const INDEXES: Readonly<Record<QueueOrder, { all: string; lane: string }>> = {
  oldest: { all: 'legal_blog_comments_queue', lane: 'legal_blog_comments_lane' },
  newest: { all: 'legal_blog_comments_queue', lane: 'legal_blog_comments_lane' },
  certainty: { all: 'legal_blog_comments_certainty', lane: 'legal_blog_comments_lane_certainty' },
};

/**
 * The comments, on MariaDB and MySQL with the index to read: where half of the table waits, they take
 * it for cheaper to read a state from its start than from a position in it. Where a filter narrows it
 * further, another index may serve better, and it is theirs to choose.
 */
const commentsFor = (strapi: Core.Strapi, { filter, order }: QueuePageRequest) => {
  const { connection, dialect } = strapi.db;
  const { states: _, lane, from: _from, to: _to, ...others } = filter;
  const isNarrowed = Object.values(others).some((value) => value !== undefined);
  if (dialect.client !== 'mysql' || isNarrowed) {
    return connection.from(COMMENTS);
  }
  const index = INDEXES[order][lane === undefined ? 'all' : 'lane'];
  return connection.from(connection.raw('?? force index (??)', [COMMENTS, index]));
};

/** The sort key of a position, as the column holds it. */
const keyOf = (order: QueueOrder, position: Position): Date | number =>
  order === 'certainty' ? numberOfPosition(position) : momentOfPosition(position);

/**
 * One page of the queue: ids, versions and sort keys, in no order over all of it. It is made of
 * ranges of one index, each read in the index's order and cut at the limit: one for each state and,
 * past a position, one for the rest of the rows with its very key and one for what lies beyond. A
 * single condition for all would be read by no database as a range from its start to its end, and
 * would go through every row of a key that many share, as a degree of certainty is.
 * @throws CURSOR_INVALID
 */
export const queueRanges = (strapi: Core.Strapi, request: QueuePageRequest) => {
  const { filter, order, after, limit } = request;
  const { states, ...conditions } = filter;
  const { connection } = strapi.db;
  const { column, direction, beyond } = ORDERS[order];

  const range = (state: string, narrow: (query: Query) => void) =>
    commentsFor(strapi, request)
      .select('document_id', 'version', `${column} as sort_key`)
      .where({ state })
      .where(filterConditions(strapi, conditions))
      .where(narrow)
      .orderBy([
        { column, order: direction },
        { column: 'document_id', order: direction },
      ])
      .limit(limit);

  const ranges = states.flatMap((state) => {
    if (after === null) {
      return [range(state, () => undefined)];
    }
    const key = keyOf(order, after);
    return [
      range(state, (query) => {
        query.where({ [column]: key }).where('document_id', beyond, after.documentId);
      }),
      range(state, (query) => {
        query.where(column, beyond, key);
      }),
    ];
  });

  const [first, ...rest] = ranges;
  if (!first) {
    throw new Error('a queue without states');
  }
  // Only a table of its own may be ordered and cut inside of a union, on SQLite and MariaDB.
  const asTable = (query: typeof first) => connection.select('*').from(query.as('part'));
  return rest.length === 0 ? first : asTable(first).unionAll(rest.map(asTable));
};
