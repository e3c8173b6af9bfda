import { adminApi, deepEncodeQueryValues } from '@strapi/strapi/admin';
import type { ChangesAnswer, CommentDetail, QueueItem, QueuePage } from '../../../contract';
import { toQueueQuery, toSelectionQuery, type QueueList } from './queue-list';
import { appendPage, showChanges, type ListedPage } from './queue-pages';
import { standingApi } from './standing';

/** What the server sends unasked, and the most that it sends. */
const USUAL_PAGE = 25;
const MOST_AT_ONCE = 100;

const queuePage = (list: QueueList, paging: { after?: string; limit?: number } = {}) => ({
  url: '/legal-blog/moderation/queue',
  method: 'GET' as const,
  // Strapi's fetch client puts parameters into the address as they are.
  config: { params: deepEncodeQueryValues({ ...toQueueQuery(list), ...paging }) },
});

/**
 * What changes a list does so before its request counts as done, so that whoever waits for the
 * request finds the list changed.
 */
export const changeList = (list: QueueList, change: (loaded: ListedPage) => ListedPage) =>
  queueApi.util.updateQueryData('getQueue', list, change);

export const queueApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** The pages of a list that are loaded so far, as one. */
    getQueue: build.query<ListedPage, QueueList>({ query: (list) => queuePage(list) }),

    /** One comment with everything of it; what a list has of it is part of that. */
    lookUpComment: build.mutation<QueueItem, string>({
      query: (documentId) => ({
        url: `/legal-blog/moderation/comments/${documentId}`,
        method: 'GET',
      }),
      transformResponse: (answer: CommentDetail) => answer.data,
    }),

    /** The next page under what is loaded. */
    loadMoreOfQueue: build.mutation<null, { list: QueueList; after: string }>({
      async queryFn({ list, after }, { dispatch }, _options, send) {
        const answer = await send(queuePage(list, { after, limit: MOST_AT_ONCE }));
        if (answer.error) return { error: answer.error };
        const more = answer.data as QueuePage;
        dispatch(changeList(list, (loaded) => appendPage(loaded, more)));
        return { data: null };
      },
    }),

    /** The same list anew, as far down as it is loaded, so that nobody loses their place. */
    reloadQueue: build.mutation<null, { list: QueueList; loaded: number }>({
      async queryFn({ list, loaded }, { dispatch }, _options, send) {
        const limit = Math.min(Math.max(loaded, USUAL_PAGE), MOST_AT_ONCE);
        const answer = await send(queuePage(list, { limit }));
        if (answer.error) return { error: answer.error };
        const fresh = answer.data as QueuePage;
        dispatch(changeList(list, () => fresh));
        return { data: null };
      },
    }),

    /** How many comments a list has in all, and the mark by which a later decision knows them again. */
    countSelection: build.mutation<{ count: number; revision: string }, QueueList>({
      query: (list) => ({
        url: '/legal-blog/moderation/selection',
        method: 'GET',
        config: { params: deepEncodeQueryValues(toSelectionQuery(list)) },
      }),
      transformResponse: (answer: { data: { count: number; revision: string } }) => answer.data,
    }),

    /** What was done since, shown in the list and in the counts. */
    lookForChanges: build.mutation<ChangesAnswer, { list: QueueList; after: number | null }>({
      async queryFn({ list, after }, { dispatch }, _options, send) {
        const answer = await send({
          url: '/legal-blog/moderation/changes',
          method: 'GET',
          config: { params: after === null ? {} : { after } },
        });
        if (answer.error) return { error: answer.error };
        const changes = answer.data as ChangesAnswer;
        dispatch(changeList(list, (loaded) => showChanges(loaded, changes.data)));
        const { counts, revision } = changes.meta;
        const standing = { data: changes.data.lanes, meta: { counts, revision } };
        void dispatch(standingApi.util.upsertQueryData('getStanding', undefined, standing));
        return { data: changes };
      },
    }),
  }),
});

export const {
  useGetQueueQuery,
  useLookUpCommentMutation,
  useLoadMoreOfQueueMutation,
  useReloadQueueMutation,
  useCountSelectionMutation,
  useLookForChangesMutation,
} = queueApi;
