import { z } from 'zod';
import {
  archivesQuery,
  postListQuery,
  postQuery,
  slugOrDocumentId,
  type ArchiveMonth,
  type PostCard,
} from '../../../../contract';
import type { Container } from '../../container';
import type { FileRow, PostCardRow, PostRow } from '../../content/rows';
import { UID } from '../../content/subject-types';
import { imageUrlsOf } from '../../domain/blocks/body-images';
import { postListTags, postTags } from '../../domain/caching/cache-tags';
import { calendarMonth } from '../../domain/dates/calendar-range';
import { NotFoundError } from '../../domain/errors';
import { postJsonLd } from '../../domain/structured-data/post-json-ld';
import { threadStatus } from '../../domain/threads/thread-status';
import { chosenLocale, presentationFor } from '../content-page';
import { endpoint } from '../endpoint';
import { presentPost, presentPostCard, type PostThread } from '../presenters/present-post';
import { presentFirm } from '../presenters/present-firm';

/** Lets a cache in front drop exactly what a change touches. */
const TAG_HEADER = 'Cache-Tag';

export const createPostsController = (container: Container) => {
  const { posts, directory, threads, clock, settings, makeUrl, addresses } = container;

  return {
    find: endpoint({
      query: postListQuery,
      async handle({ query, ctx }) {
        const locale = await chosenLocale(container, query.locale);
        const timeZone = await directory.timeZone();
        const { rows, pagination } = await posts.list(query, locale, timeZone);
        const presentation = await presentationFor(
          container,
          locale,
          timeZone,
          rows.flatMap(cardImages)
        );
        const threadOf = await threadsOf(rows, query.counts);
        const cards = rows.map((row) => presentPostCard(row, threadOf(row), presentation));
        const tags = postListTags(cards);
        ctx.set(TAG_HEADER, tags.join(','));
        ctx.body = {
          data: cards.map((card) => pick(card, query.fields)),
          meta: { pagination, tags },
        };
      },
    }),

    findOne: endpoint({
      params: z.object({ id: slugOrDocumentId }),
      query: postQuery,
      async handle({ params, query, ctx }) {
        const locale = await chosenLocale(container, query.locale);
        const documentId = await addresses.resolve('post', locale, params.id);
        const row = documentId === null ? null : await posts.find(documentId, locale);
        if (!row) {
          throw new NotFoundError('the post');
        }
        const firm = await directory.findFirm();
        const related = await posts.addresses([row.documentId, row.supersededById ?? '']);
        const presentation = await presentationFor(
          container,
          locale,
          firm?.timeZone ?? 'UTC',
          [...cardImages(row), ...pageImages(row), firm?.logo ?? null],
          imageUrlsOf(row.body ?? [])
        );
        const successor = related.find(
          (address) => address.documentId === row.supersededById && address.locale === locale
        );
        const threadOf = await threadsOf([row], query.counts);
        const post = presentPost(
          {
            row,
            firm,
            thread: threadOf(row),
            supersededBy: successor
              ? { ...successor, url: makeUrl('post', successor.locale, successor.slug) }
              : null,
            localizations: related
              .filter((address) => address.documentId === row.documentId)
              .map(({ locale: of, slug }) => ({
                locale: of,
                slug,
                url: makeUrl('post', of, slug),
              })),
          },
          presentation
        );
        const tags = postTags(post);
        ctx.set(TAG_HEADER, tags.join(','));
        ctx.body = {
          data: post,
          meta: {
            jsonLd: postJsonLd(post, firm && presentFirm(firm, presentation)),
            canonicalSlug: post.slug,
            tags,
          },
        };
      },
    }),

    archives: endpoint({
      query: archivesQuery,
      async handle({ query, ctx }) {
        const locale = await chosenLocale(container, query.locale);
        const timeZone = await directory.timeZone();
        const dates = await posts.publicationDates(locale);
        ctx.body = { data: countMonths(dates.map((date) => calendarMonth(date, timeZone))) };
      },
    }),
  };

  /** The threads of some posts, in one query; none where counts were not asked for. */
  async function threadsOf(
    rows: readonly PostCardRow[],
    wanted: boolean
  ): Promise<(row: PostCardRow) => PostThread> {
    if (!wanted) {
      return () => undefined;
    }
    const subjects = rows.map(({ documentId, locale }) => ({ type: UID.post, documentId, locale }));
    const counts = await threads.publicCounts(subjects);
    const now = clock.now();
    const { settings: current } = await settings.read();
    return (row) => {
      const status = threadStatus(row, current.comments, now);
      return {
        ...status,
        count: status.mode === 'off' ? 0 : (counts.get(row.documentId) ?? 0),
      };
    };
  }
};

/** Newest month first. */
const countMonths = (months: readonly { year: number; month: number }[]): ArchiveMonth[] => {
  const counted = new Map<string, ArchiveMonth>();
  for (const { year, month } of months) {
    const key = `${year}-${String(month).padStart(2, '0')}`;
    counted.set(key, { year, month, count: (counted.get(key)?.count ?? 0) + 1 });
  }
  return [...counted.entries()]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(([, month]) => month);
};

const cardImages = (row: PostCardRow): (FileRow | null)[] => [
  row.heroImage,
  ...row.byline.map((entry) => entry.attorney?.headshot ?? null),
];

const pageImages = (row: PostRow): (FileRow | null)[] => [
  row.seo?.socialImage ?? null,
  row.reviewedBy?.headshot ?? null,
  row.responsibleAttorney?.headshot ?? null,
];

const pick = (card: PostCard, fields: readonly (keyof PostCard)[] | undefined) =>
  fields
    ? Object.fromEntries(
        Object.entries(card).filter(
          ([key]) => key === 'documentId' || fields.some((field) => field === key)
        )
      )
    : card;
