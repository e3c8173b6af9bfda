import { adminApi, deepEncodeQueryValues } from '@strapi/strapi/admin';
import type {
  CommentDetail,
  CommentState,
  DecisionRequest,
  DecisionResponse,
  QueuePage,
  QueueQuery,
} from '../../../contract';
import { outcomeOfAnswer, outcomeOfError, type DecisionOutcome } from './decision-outcome';
import { appendPage, applyOutcome, showAsItIs } from './queue-pages';

/** What tells one list of the queue from another: the page has one for each state. */
export interface QueueList {
  status: CommentState;
  sort: QueueQuery['sort'];
}

export interface DecisionOnOne {
  /** The list that the moderator works in. */
  list: QueueList;
  /** The state in which they saw the comment. */
  seen: CommentState;
  item: NonNullable<DecisionRequest['items']>[number];
  decision: Pick<DecisionRequest, 'action' | 'lane' | 'reason'>;
}

/** What the server sends unasked, and the most that it sends. */
const USUAL_PAGE = 25;
export const MOST_AT_ONCE = 100;

const queuePage = (query: QueueList & { after?: string; limit?: number }) => ({
  url: '/legal-blog/moderation/queue',
  method: 'GET' as const,
  // Strapi's fetch client puts parameters into the address as they are.
  config: { params: deepEncodeQueryValues(query) },
});

const comment = (documentId: string) => ({
  url: `/legal-blog/moderation/comments/${documentId}`,
  method: 'GET' as const,
});

/**
 * What changes a list does so before its request counts as done, so that whoever waits for the
 * request finds the list changed.
 */
const changeList = (list: QueueList, change: (loaded: QueuePage) => QueuePage) =>
  moderationApi.util.updateQueryData('getQueue', list, change);

const moderationApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    /** The pages of a list that are loaded so far, as one. */
    getQueue: build.query<QueuePage, QueueList>({ query: queuePage }),

    /** The next page under what is loaded. */
    loadMoreOfQueue: build.mutation<null, { list: QueueList; after: string }>({
      async queryFn({ list, after }, { dispatch }, _options, send) {
        const answer = await send(queuePage({ ...list, after }));
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
        const answer = await send(queuePage({ ...list, limit }));
        if (answer.error) return { error: answer.error };
        const fresh = answer.data as QueuePage;
        dispatch(changeList(list, () => fresh));
        return { data: null };
      },
    }),

    /** Answers an outcome where the server gave one, be it a refusal, and where it gave none. */
    decideOnOne: build.mutation<DecisionOutcome, DecisionOnOne>({
      async queryFn({ list, item, decision, seen }, { dispatch }, _options, send) {
        const data: DecisionRequest = { ...decision, items: [item] };
        const answer = await send({
          url: '/legal-blog/moderation/decisions',
          method: 'POST',
          data,
        });
        const outcome = answer.error
          ? outcomeOfError(answer.error, seen)
          : outcomeOfAnswer(answer.data as DecisionResponse, item.documentId, seen);
        dispatch(
          changeList(list, (loaded) => applyOutcome(loaded, list.status, item.documentId, outcome))
        );
        // In its new lane other things are allowed, and other parts of it masked.
        if (outcome.kind === 'done' && outcome.state === list.status) {
          const fresh = await send(comment(item.documentId));
          // Should that fail, the next decision on it will tell.
          if (!fresh.error) {
            const { data: shown } = fresh.data as CommentDetail;
            dispatch(changeList(list, (loaded) => showAsItIs(loaded, shown)));
          }
        }
        return { data: outcome };
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
