import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  COMMENT_STATES,
  LANES,
  POST_COMMENT_MODES,
  type CommentState,
  type Lane,
} from '../../../contract/vocabulary';
import type { Addresses } from '../content/addresses';
import { UID } from '../content/subject-types';
import type { PostOverview } from '../ports/post-overview';
import { likeAny } from './queue-conditions';
import { byLane, statesWaitingIn } from './queue-standing';

const POSTS = 'legal_blog_posts';
const THREADS = 'legal_blog_threads';
const COMMENTS = 'legal_blog_comments';

const moment = z.coerce
  .date()
  .nullish()
  .transform((value) => value ?? null);
const title = z
  .string()
  .nullish()
  .transform((value) => value ?? '');

const postRow = z.object({
  documentId: z.string(),
  locale: z.string(),
  title,
  commentMode: z
    .enum(POST_COMMENT_MODES)
    .nullish()
    .catch('site')
    .transform((mode) => mode ?? 'site'),
  commentsCloseOn: moment,
  publishedOn: moment,
  publishedAt: z.unknown(),
});
const titleRows = z.array(
  z.object({ document_id: z.string(), locale: z.string(), title, published_at: z.unknown() })
);
const groupRows = z.array(
  z.object({
    subject_id: z.string(),
    subject_locale: z.string(),
    // What a newer version of the plugin knows beside these is counted nowhere here.
    state: z.enum(COMMENT_STATES).nullable().catch(null),
    lane: z.enum(LANES).nullable().catch(null),
    count: z.coerce.number(),
  })
);
type Group = z.infer<typeof groupRows>[number];
const waitingRows = z.array(
  z.object({ subject_id: z.string(), subject_locale: z.string(), count: z.coerce.number() })
);

export const createPostOverview = (strapi: Core.Strapi, addresses: Addresses): PostOverview => ({
  async find(documentId, locale) {
    const rows = z.array(postRow).parse(
      await strapi.db.query(UID.post).findMany({
        select: [
          ...['documentId', 'locale', 'title', 'publishedAt'],
          ...['commentMode', 'commentsCloseOn', 'publishedOn'],
        ],
        where: { documentId, locale: locale ?? (await addresses.defaultLocale()) },
      })
    );
    const row = rows.find(({ publishedAt }) => Boolean(publishedAt)) ?? rows[0];
    if (!row) {
      return null;
    }
    const { publishedAt, ...post } = row;
    return { ...post, isPublic: Boolean(publishedAt) };
  },

  /**
   * By id, which grows with each publication, as that makes a new row. A post has at most two rows in
   * a language, its draft and what is public.
   */
  async search(q, limit) {
    const rows = titleRows.parse(await postsToShow(strapi, q, 2 * limit));
    const found = new Map(rows.map((row) => [keyOf(row), row]));
    // Only the draft may have been found: by another title, or as the first of the two.
    const publicRows = new Map(
      titleRows.parse(await publicRowsOf(strapi, rows)).map((row) => [keyOf(row), row])
    );
    return [...found].slice(0, limit).map(([key, draft]) => {
      const row = publicRows.get(key) ?? draft;
      return {
        documentId: row.document_id,
        locale: row.locale,
        title: row.title,
        isPublic: Boolean(row.published_at),
      };
    });
  },

  /**
   * From the unique index of the threads to the index of the comments by thread, state and lane: the
   * comments under these posts are counted, and none of them is read.
   */
  async tally(posts) {
    if (posts.length === 0) {
      return [];
    }
    const groups = groupRows.parse(await tallyOf(strapi, posts));
    return posts.map(({ documentId, locale }) => {
      const own = groups.filter(
        (group) => group.subject_id === documentId && group.subject_locale === locale
      );
      const inState = (state: CommentState) => sumOf(own, (group) => group.state === state);
      const inLane = (lane: Lane) =>
        sumOf(
          own,
          (group) =>
            group.lane === lane &&
            statesWaitingIn(lane).some((waitingState) => waitingState === group.state)
        );
      return {
        states: {
          pending: inState('pending'),
          approved: inState('approved'),
          rejected: inState('rejected'),
          spam: inState('spam'),
          referred: inState('referred'),
          withdrawn: inState('withdrawn'),
        },
        lanes: byLane(inLane),
      };
    });
  },

  async countWaiting(posts) {
    if (posts.length === 0) {
      return [];
    }
    const rows = waitingRows.parse(await waitingUnder(strapi, posts));
    return posts.map(
      ({ documentId, locale }) =>
        rows.find((row) => row.subject_id === documentId && row.subject_locale === locale)?.count ??
        0
    );
  },
});

const keyOf = (row: { document_id: string; locale: string }): string =>
  `${row.document_id} ${row.locale}`;

const titlesOf = (strapi: Core.Strapi) =>
  strapi.db
    .connection({ post: POSTS })
    .select('post.document_id', 'post.locale', 'post.title', 'post.published_at');

/**
 * Posts that are public or were commented on. Who reads the queue is told of no draft beside them:
 * what its title says, a firm may not have said yet.
 */
const postsToShow = (strapi: Core.Strapi, q: string | undefined, limit: number) => {
  const { connection } = strapi.db;
  const query = titlesOf(strapi)
    .whereNotNull('post.locale')
    .where((shown) => {
      void shown
        .whereNotNull('post.published_at')
        .orWhereExists(
          connection({ published: POSTS })
            .select('published.id')
            .whereRaw('published.document_id = post.document_id')
            .whereRaw('published.locale = post.locale')
            .whereNotNull('published.published_at')
        )
        .orWhereExists(
          connection({ thread: THREADS })
            .select('thread.id')
            .where('thread.subject_type', UID.post)
            .whereRaw('thread.subject_id = post.document_id')
            .whereRaw('thread.subject_locale = post.locale')
        );
    })
    .orderBy('post.id', 'desc')
    .limit(limit);
  return q === undefined ? query : query.where(likeAny(q)('post.title'));
};

const publicRowsOf = (strapi: Core.Strapi, posts: readonly { document_id: string }[]) =>
  titlesOf(strapi)
    .whereIn('post.document_id', [...new Set(posts.map(({ document_id }) => document_id))])
    .whereNotNull('post.published_at');

const commentsUnder = (strapi: Core.Strapi, posts: readonly { documentId: string }[]) =>
  strapi.db
    .connection({ thread: THREADS })
    .innerJoin({ comment: COMMENTS }, 'comment.thread_id', 'thread.document_id')
    .where('thread.subject_type', UID.post)
    .whereIn('thread.subject_id', [...new Set(posts.map(({ documentId }) => documentId))])
    .select('thread.subject_id', 'thread.subject_locale')
    .groupBy('thread.subject_id', 'thread.subject_locale');

/** All comments under some posts, grouped. */
export const tallyOf = (strapi: Core.Strapi, posts: readonly { documentId: string }[]) =>
  commentsUnder(strapi, posts)
    .select('comment.state', 'comment.lane')
    .count({ count: '*' })
    .groupBy('comment.state', 'comment.lane');

/**
 * What waits under some posts, each state and lane looked up in the index: of what is public, which
 * is most of it, only what lies in a lane is read.
 */
export const waitingUnder = (strapi: Core.Strapi, posts: readonly { documentId: string }[]) => {
  const states = [...new Set(LANES.flatMap(statesWaitingIn))];
  return commentsUnder(strapi, posts)
    .whereIn('comment.state', states)
    .whereIn('comment.lane', [...LANES])
    .where((either) => {
      for (const state of states) {
        const lanes = LANES.filter((lane) => statesWaitingIn(lane).includes(state));
        void either.orWhere((each) =>
          each.where('comment.state', state).whereIn('comment.lane', lanes)
        );
      }
    })
    .count({ count: '*' });
};

const sumOf = (groups: readonly Group[], isWanted: (group: Group) => boolean): number =>
  groups.filter(isWanted).reduce((sum, { count }) => sum + count, 0);
