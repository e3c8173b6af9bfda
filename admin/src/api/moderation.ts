import { adminApi, deepEncodeQueryValues } from '@strapi/strapi/admin';
import type {
  CommentState,
  DecisionRequest,
  DecisionResponse,
  QueuePage,
  QueueQuery,
} from '../../../contract';
import { outcomeOfAnswer, outcomeOfError, type DecisionOutcome } from './decision-outcome';
import { appendPage, applyOutcome } from './queue-pages';

/** What tells one list of the queue from another. */
export type QueueList = Pick<QueueQuery, 'status' | 'sort'>;

export interface DecisionOnOne {
  /** The list that the moderator works in. */
  list: QueueList;
  /** The state in which they saw the comment. */
  seen: CommentState;
  item: DecisionRequest['items'][number];
  action: DecisionRequest['action'];
  reason?: DecisionRequest['reason'];
}

/** As many as one answer may hold. */
const MOST_AT_ONCE = 100;

const queuePage = (query: QueueList & { after?: string; limit?: number }) => ({
  url: '/legal-blog/moderation/queue',
  method: 'GET' as const,
  // Strapi's fetch client puts parameters into the address as they are.
  config: { params: deepEncodeQueryValues(query) },
});

const moderationApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** The pages of a list that are loaded so far, as one. */
    getQueue: build.query<QueuePage, QueueList>({ query: queuePage }),

    /** A mutation, as its answer is not kept for itself: it lengthens the list. */
    loadMoreOfQueue: build.mutation<QueuePage, { list: QueueList; after: string }>({
      query: ({ list, after }) => queuePage({ ...list, after }),
      async onQueryStarted({ list }, { dispatch, queryFulfilled }) {
        const more = await queryFulfilled.catch(() => null);
        if (!more) return; // The caller reads the error from the hook.
        dispatch(
          moderationApi.util.updateQueryData('getQueue', list, (loaded) =>
            appendPage(loaded, more.data)
          )
        );
      },
    }),

    /** The same list anew, as far down as it is loaded, so that nobody loses their place. */
    reloadQueue: build.mutation<QueuePage, { list: QueueList; loaded: number }>({
      query: ({ list, loaded }) =>
        queuePage({ ...list, limit: Math.min(Math.max(loaded, 25), MOST_AT_ONCE) }),
      async onQueryStarted({ list }, { dispatch, queryFulfilled }) {
        const fresh = await queryFulfilled.catch(() => null);
        if (!fresh) return; // The caller reads the error from its result.
        dispatch(moderationApi.util.updateQueryData('getQueue', list, () => fresh.data));
      },
    }),

    /** Answers an outcome where the server gave one, be it a refusal; fails only for what failed. */
    decideOnOne: build.mutation<DecisionOutcome, DecisionOnOne>({
      async queryFn({ item, action, reason, seen }, _api, _options, send) {
        const data: DecisionRequest = { action, items: [item], ...(reason && { reason }) };
        const answer = await send({
          url: '/legal-blog/moderation/decisions',
          method: 'POST',
          data,
        });
        return {
          data: answer.error
            ? outcomeOfError(answer.error, seen)
            : outcomeOfAnswer(answer.data as DecisionResponse, item.documentId, seen),
        };
      },
      async onQueryStarted({ list, item }, { dispatch, queryFulfilled }) {
        const { data: outcome } = await queryFulfilled;
        dispatch(
          moderationApi.util.updateQueryData('getQueue', list, (loaded) =>
            applyOutcome(loaded, list.status, item.documentId, outcome)
          )
        );
      },
    }),
  }),
});

export const {
  useGetQueueQuery,
  useLoadMoreOfQueueMutation,
  useReloadQueueMutation,
  useDecideOnOneMutation,
} = moderationApi;
