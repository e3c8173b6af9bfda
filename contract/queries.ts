import { z } from 'zod';
import { CLASSIFICATIONS, JURISDICTIONS } from './vocabulary';
import { locale, storable } from './shapes';

const MAX_PAGE = 100_000;
/** A cursor can hold a title of 250 characters, in base64. */
const MAX_CURSOR = 2_000;
const MAX_PAGE_SIZE = 100;
export const DEFAULT_PAGE_SIZE = 25;

/** No slug, name or code in a query is longer. */
const word = storable(z.string().min(1).max(250));

/** `filters[topic]=x` and, as Strapi writes it, `filters[topic][$eq]=x`. */
const equals = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((sent) => {
    const operator = z.strictObject({ $eq: z.unknown() }).safeParse(sent);
    return operator.success ? operator.data.$eq : sent;
  }, value);

const whole = (minimum: number, maximum: number) =>
  z
    .union([
      z.number(),
      z
        .string()
        .regex(/^\d{1,6}$/)
        .transform(Number),
    ])
    .pipe(z.number().int().min(minimum).max(maximum));

const flag = z.union([z.boolean(), z.enum(['true', 'false']).transform((text) => text === 'true')]);

/** Opaque: made by one answer, sent back with the next request of the same list. */
export const cursor = z.string().min(1).max(MAX_CURSOR);

const offsets = {
  page: whole(1, MAX_PAGE).optional(),
  pageSize: whole(1, MAX_PAGE_SIZE).optional(),
  start: whole(0, MAX_PAGE * MAX_PAGE_SIZE).optional(),
  limit: whole(1, MAX_PAGE_SIZE).optional(),
};

/** At most one way of saying where the page begins. */
const isOneWay = (page: { [key: string]: unknown }): boolean =>
  [
    page['page'] !== undefined || page['pageSize'] !== undefined,
    page['start'] !== undefined,
    page['after'] !== undefined,
  ].filter(Boolean).length <= 1;
const ONE_WAY = { message: 'page, start and after are three ways to page: use one' };

export const offsetPageQuery = z.strictObject(offsets).refine(isOneWay, ONE_WAY);

export const pageQuery = z
  .strictObject({
    ...offsets,
    /** Keyset pages: `meta.pagination.next` of the page before. */
    after: cursor.optional(),
  })
  .refine(isOneWay, ONE_WAY);
export type PageQuery = z.infer<typeof pageQuery>;

export const pagination = z.object({
  page: z.number(),
  pageSize: z.number(),
  pageCount: z.number(),
  total: z.number(),
  /** Cursor of the next page; null on the last. */
  next: z.string().nullable(),
});
export type Pagination = z.infer<typeof pagination>;

/** One name, or several as a list or with commas. */
const names = <Name extends string>(allowed: readonly [Name, ...Name[]]) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').map((name) => name.trim()) : value),
    z.array(z.enum(allowed)).max(50)
  );

const POST_FIELDS = [
  'title',
  'dek',
  'slug',
  'url',
  'locale',
  'publishedOn',
  'modifiedOn',
  'byline',
  'heroImage',
  'practiceAreas',
  'topics',
  'readingMinutes',
  'comments',
] as const;

/** Everything of it is served anyway; named here so that a Strapi client's habit is no error. */
const POST_POPULATE = [
  '*',
  'byline',
  'heroImage',
  'practiceAreas',
  'topics',
  'pullQuotes',
  'furtherReading',
  'jurisdictions',
  'responsibleAttorney',
  'reviewedBy',
  'corrections',
  'callToAction',
  'seo',
  'localizations',
] as const;

export const POST_SORTS = [
  'publishedOn:desc',
  'publishedOn:asc',
  'modifiedOn:desc',
  'modifiedOn:asc',
  'title:asc',
  'title:desc',
] as const;
export type PostSort = (typeof POST_SORTS)[number];

const withDirection = (value: unknown): unknown =>
  typeof value === 'string' && !value.includes(':') ? `${value}:asc` : value;

export const postListQuery = z
  .strictObject({
    locale: locale.optional(),
    filters: z
      .strictObject({
        practiceArea: equals(word).optional(),
        topic: equals(word).optional(),
        attorney: equals(word).optional(),
        jurisdiction: equals(z.enum(JURISDICTIONS)).optional(),
        classification: equals(z.enum(CLASSIFICATIONS)).optional(),
        year: equals(whole(1900, 2200)).optional(),
        month: equals(whole(1, 12)).optional(),
      })
      .default({}),
    sort: z.preprocess(withDirection, z.enum(POST_SORTS)).default('publishedOn:desc'),
    fields: names(POST_FIELDS).optional(),
    populate: names(POST_POPULATE).optional(),
    pagination: pageQuery.default({}),
    counts: flag.default(true),
  })
  .refine((query) => query.filters.month === undefined || query.filters.year !== undefined, {
    path: ['filters', 'month'],
    message: 'a month needs its year',
  });
export type PostListQuery = z.infer<typeof postListQuery>;

export const postQuery = z.strictObject({
  locale: locale.optional(),
  populate: names(POST_POPULATE).optional(),
  counts: flag.default(true),
});
export type PostQuery = z.infer<typeof postQuery>;

export const archivesQuery = z.strictObject({ locale: locale.optional() });

/** Few enough for plain pages. */
export const attorneyListQuery = z.strictObject({
  locale: locale.optional(),
  filters: z
    .strictObject({ practiceArea: equals(word).optional(), former: equals(flag).optional() })
    .default({}),
  pagination: offsetPageQuery.default({}),
});
export type AttorneyListQuery = z.infer<typeof attorneyListQuery>;

/** Practice areas and topics. */
export const termListQuery = z.strictObject({
  locale: locale.optional(),
  pagination: offsetPageQuery.default({}),
});
export type TermListQuery = z.infer<typeof termListQuery>;

export const quoteListQuery = z.strictObject({
  locale: locale.optional(),
  filters: z.strictObject({ featured: equals(flag).optional() }).default({}),
  pagination: offsetPageQuery.default({}),
});
export type QuoteListQuery = z.infer<typeof quoteListQuery>;

export const localeQuery = z.strictObject({ locale: locale.optional() });

export const threadQuery = z.strictObject({
  locale: locale.optional(),
  sort: z.enum(['newest', 'oldest']).default('oldest'),
  after: cursor.optional(),
  limit: whole(1, MAX_PAGE_SIZE).optional(),
  /** Replies that come with each comment. */
  replies: whole(0, DEFAULT_PAGE_SIZE).optional(),
});
export type ThreadQuery = z.infer<typeof threadQuery>;

export const repliesQuery = z.strictObject({
  after: cursor.optional(),
  limit: whole(1, MAX_PAGE_SIZE).optional(),
});
export type RepliesQuery = z.infer<typeof repliesQuery>;

const MAX_COUNTED = 100;

export const countsQuery = z.strictObject({
  locale: locale.optional(),
  posts: z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').map((name) => name.trim()) : value),
    z.array(word).min(1).max(MAX_COUNTED)
  ),
});
export type CountsQuery = z.infer<typeof countsQuery>;

export const formQuery = z.strictObject({
  locale: locale.optional(),
  /** `readerToken` of an earlier form. */
  reader: z.string().max(500).optional(),
});

/** What stands in a path for a post, an attorney…: a slug or a documentId. */
export const slugOrDocumentId = word;
