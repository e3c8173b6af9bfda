import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { components } from '../components';
import { OWN_TABLES, UID } from '../content/subject-types';
import { graphqlExtension } from '../strapi-services';

type Resolver = (parent: unknown, args: Args, context: unknown, info: unknown) => unknown;
type Middleware = (
  next: Resolver,
  parent: unknown,
  args: Args,
  context: unknown,
  info: unknown
) => unknown;
interface Args {
  [name: string]: unknown;
  filters?: unknown;
}

/** Tables of the plugin's own, and types that the content API serves inside others only. */
const CLOSED = [...OWN_TABLES, UID.imageCredit, UID.redirect];
const READ_ONLY = [UID.post, UID.attorney, UID.pullQuote, UID.practiceArea, UID.topic, UID.firm];

/** References to entries that may not be listed. */
const FOREIGN_FIELDS = [
  [UID.post, 'practiceAreas'],
  [UID.post, 'topics'],
  [UID.post, 'pullQuotes'],
  [UID.post, 'localizations'],
  [UID.post, 'byline'],
  [UID.post, 'reviewedBy'],
  [UID.post, 'responsibleAttorney'],
  [UID.attorney, 'practiceAreas'],
  [UID.firm, 'featuredQuotes'],
  ['legal-blog.byline-entry', 'attorney'],
] as const;

const listed = z.looseObject({ listed: z.literal(true) });
const LISTED = { listed: { eq: true } };
/** Whether a testimonial has its client's consent is private, so GraphQL serves none. */
const QUOTABLE = { and: [LISTED, { kind: { ne: 'testimonial' } }] };

/**
 * A sort by a field of another entry would order by what that entry keeps to itself, and so tell
 * it bit by bit.
 */
const withoutForeignSorts = ({ sort, ...args }: Args): Args => {
  const sorts = (Array.isArray(sort) ? sort : [sort]).filter(
    (item) => typeof item === 'string' && !item.includes('.')
  );
  return sorts.length > 0 ? { ...args, sort: sorts } : args;
};

/** Only what is published, whatever the query says of drafts. */
const published: Middleware = (next, parent, args, context, info) => {
  const {
    hasPublishedVersion: _version,
    publicationFilter: _filter,
    ...rest
  } = withoutForeignSorts(args);
  return next(parent, { ...rest, status: 'published' }, context, info);
};

const only =
  (filter: Record<string, unknown>): Middleware =>
  (next, parent, args, context, info) =>
    next(
      parent,
      {
        ...withoutForeignSorts(args),
        filters: args.filters ? { and: [args.filters, filter] } : filter,
      },
      context,
      info
    );

/** An attorney who is not listed is nobody here; REST gives the name alone. */
const listedAttorney: Middleware = async (next, parent, args, context, info) => {
  const attorney = await next(parent, args, context, info);
  return listed.safeParse(attorney).success ? attorney : null;
};

const guarded = (middleware: Middleware) => ({ middlewares: [middleware] });

/** A list and its connection, as Strapi names them. */
const lists = (type: string, field: string, middleware: Middleware) => ({
  [`${type}.${field}`]: guarded(middleware),
  [`${type}.${field}_connection`]: guarded(middleware),
});

const resolversConfig = {
  'Query.legalBlogPost': guarded(published),
  ...lists('Query', 'legalBlogPosts', published),
  ...lists('LegalBlogPost', 'localizations', published),
  ...lists('Query', 'legalBlogAttorneys', only(LISTED)),
  ...lists('Query', 'legalBlogPracticeAreas', only(LISTED)),
  ...lists('Query', 'legalBlogTopics', only(LISTED)),
  ...lists('Query', 'legalBlogPullQuotes', only(QUOTABLE)),
  ...lists('LegalBlogPost', 'practiceAreas', only(LISTED)),
  ...lists('LegalBlogPost', 'topics', only(LISTED)),
  ...lists('LegalBlogPost', 'pullQuotes', only(QUOTABLE)),
  ...lists('LegalBlogFirm', 'featuredQuotes', only(QUOTABLE)),
  ...lists('LegalBlogAttorney', 'practiceAreas', only(LISTED)),
};

const publicAttorney = z.object({
  target: z.literal(UID.attorney),
  relation: z.enum(['oneToOne', 'manyToOne']),
  private: z.literal(false).optional(),
});

/** Every field that leads to one attorney, so that a new one is guarded from its first day. */
const attorneyFields = (strapi: Core.Strapi): string[] =>
  [...READ_ONLY.map((uid) => strapi.contentType(uid)), ...components].flatMap(
    ({ globalId, attributes }) =>
      Object.entries(attributes)
        .filter(([, attribute]) => publicAttorney.safeParse(attribute).success)
        .map(([name]) => `${globalId}.${name}`)
  );

/**
 * The GraphQL plugin opens every content type as it is, drafts and plugin tables included. What
 * REST does not serve is closed here; what it serves is read-only and published.
 */
export const guardGraphql = (strapi: Core.Strapi): void => {
  const extension = graphqlExtension(strapi);
  if (!extension) {
    return;
  }
  for (const uid of CLOSED) {
    extension.shadowCRUD(uid).disable();
  }
  for (const uid of READ_ONLY) {
    extension.shadowCRUD(uid).disableMutations();
  }
  // By documentId alone these would answer for entries that are not listed: a list with a filter
  // answers the same question and is guarded below.
  for (const uid of [UID.attorney, UID.pullQuote, UID.practiceArea, UID.topic]) {
    extension.shadowCRUD(uid).disableAction('findOne');
  }
  // Its target may be a draft, and it takes a status of its own.
  extension.shadowCRUD(UID.post).field('supersededBy').disable();
  // Filtering by what an entry refers to would tell, letter by letter, what is not listed.
  for (const [uid, field] of FOREIGN_FIELDS) {
    extension.shadowCRUD(uid).field(field).disableFilters();
  }
  extension.use({
    resolversConfig: {
      ...resolversConfig,
      ...Object.fromEntries(
        attorneyFields(strapi).map((field) => [field, guarded(listedAttorney)])
      ),
    },
  });
};
