import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { PostListQuery, PostSort } from '../../../contract';
import { calendarRange } from '../domain/dates/calendar-range';
import { decodeCursor, encodeCursor, momentOfPosition } from '../domain/paging/cursor';
import { bySlugOrId } from './by-slug-or-id';
import { offsetPage, paginationOf } from './offset-page';
import { postCardPopulate, postPopulate } from './populate';
import { postCardRow, postRow, type PostCardRow, type PostRow } from './rows';
import { UID } from './subject-types';

type Where = Record<string, unknown>;

const PUBLIC: Where = { publishedAt: { $notNull: true } };

const SORT_COLUMNS = {
  publishedOn: 'publishedOn',
  modifiedOn: 'publishedAt',
  title: 'title',
} as const;

const sortOf = (sort: PostSort) => {
  const [key, direction] = sort.split(':');
  const column =
    key === 'title' || key === 'modifiedOn' ? SORT_COLUMNS[key] : SORT_COLUMNS.publishedOn;
  return { column, direction: direction === 'asc' ? ('asc' as const) : ('desc' as const) };
};

const filtersToWhere = (filters: PostListQuery['filters'], timeZone: string): Where => {
  const range =
    filters.year === undefined ? null : calendarRange(filters.year, filters.month, timeZone);
  return {
    ...(filters.practiceArea && {
      practiceAreas: { ...bySlugOrId(filters.practiceArea), listed: true },
    }),
    ...(filters.topic && { topics: { ...bySlugOrId(filters.topic), listed: true } }),
    ...(filters.attorney && {
      byline: { attorney: { ...bySlugOrId(filters.attorney), listed: true } },
    }),
    ...(filters.jurisdiction && { jurisdictions: { code: filters.jurisdiction } }),
    ...(filters.classification && { classification: filters.classification }),
    ...(range && { publishedOn: { $gte: range.from, $lt: range.until } }),
  };
};

/** Rows after a position: in a form that lets an index on (column, documentId) find the first. */
const afterPosition = (sort: PostSort, cursor: string): Where => {
  const { column, direction } = sortOf(sort);
  const position = decodeCursor(sort, cursor);
  const value = column === 'title' ? position.value : momentOfPosition(position);
  const [beyond, from] = direction === 'asc' ? ['$gt', '$gte'] : ['$lt', '$lte'];
  return {
    $and: [
      { [column]: { [from]: value } },
      {
        $or: [{ [column]: { [beyond]: value } }, { documentId: { [beyond]: position.documentId } }],
      },
    ],
  };
};

const positionOf = (sort: PostSort, row: PostCardRow) => {
  const { column } = sortOf(sort);
  const value = row[column];
  return {
    documentId: row.documentId,
    value: value instanceof Date ? value.toISOString() : (value ?? ''),
  };
};

/** Published posts, and nothing else: no draft passes through here. */
export class PostLibrary {
  readonly #strapi: Core.Strapi;

  constructor(strapi: Core.Strapi) {
    this.#strapi = strapi;
  }

  async list(query: PostListQuery, locale: string, timeZone: string) {
    const { sort, pagination } = query;
    const page = offsetPage(pagination);
    const where = { ...PUBLIC, locale, ...filtersToWhere(query.filters, timeZone) };
    const { column, direction } = sortOf(sort);
    const posts = this.#strapi.db.query(UID.post);
    const found = z.array(postCardRow).parse(
      await posts.findMany({
        where: pagination.after ? { $and: [where, afterPosition(sort, pagination.after)] } : where,
        orderBy: [{ [column]: direction }, { documentId: direction }],
        offset: pagination.after ? 0 : page.offset,
        limit: page.limit + 1,
        populate: postCardPopulate,
      })
    );
    const rows = found.slice(0, page.limit);
    const last = rows.at(-1);
    const next =
      found.length > page.limit && last ? encodeCursor(sort, positionOf(sort, last)) : null;
    return { rows, pagination: paginationOf(page, await posts.count({ where }), next) };
  }

  /** The public row of one post in one locale, with all that its page shows. */
  async find(documentId: string, locale: string): Promise<PostRow | null> {
    const row: unknown = await this.#strapi.db.query(UID.post).findOne({
      where: { ...PUBLIC, documentId, locale },
      populate: postPopulate,
    });
    return row === null ? null : postRow.parse(row);
  }

  /** Titles and addresses of the public rows of some posts, in every locale. */
  async addresses(documentIds: readonly string[]) {
    const rows: unknown = await this.#strapi.db.query(UID.post).findMany({
      select: ['documentId', 'locale', 'slug', 'title'],
      where: { ...PUBLIC, documentId: { $in: documentIds } },
      orderBy: [{ locale: 'asc' }],
    });
    return z
      .array(
        z.object({
          documentId: z.string(),
          locale: z.string(),
          slug: z.string(),
          title: z.string(),
        })
      )
      .parse(rows);
  }

  /** When each public post of a locale was published. */
  async publicationDates(locale: string): Promise<Date[]> {
    const rows = z.array(z.object({ publishedOn: z.coerce.date() })).parse(
      await this.#strapi.db.query(UID.post).findMany({
        select: ['publishedOn'],
        where: { ...PUBLIC, locale, publishedOn: { $notNull: true } },
      })
    );
    return rows.map((row) => row.publishedOn);
  }
}
