import { adminApi, deepEncodeQueryValues } from '@strapi/strapi/admin';
import type {
  CommentState,
  QueuePage,
  ReaderAnswer,
  ReaderSearchAnswer,
  StandingAnswer,
  StandingRequest,
} from '../../../contract';
import { appendPage } from './queue-pages';

/** Comments of a reader in one state, the newest first. */
export interface ReaderList {
  author: string;
  status: CommentState;
}

const readerUrl = (documentId: string) => `/legal-blog/moderation/readers/${documentId}`;

const commentsPage = (list: ReaderList & { after?: string }) => ({
  url: '/legal-blog/moderation/queue',
  method: 'GET' as const,
  config: { params: deepEncodeQueryValues({ ...list, sort: 'newest' }) },
});

const readersApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getReader: build.query<ReaderAnswer['data'], string>({
      query: readerUrl,
      transformResponse: (answer: ReaderAnswer) => answer.data,
    }),

    /** By a part of the name, or by the whole e-mail address. */
    searchReaders: build.query<ReaderSearchAnswer['data'], string>({
      query: (q) => ({
        url: '/legal-blog/moderation/readers',
        method: 'GET' as const,
        config: { params: deepEncodeQueryValues({ q }) },
      }),
      transformResponse: (answer: ReaderSearchAnswer) => answer.data,
    }),

    /** The pages that are loaded so far, as one. */
    getReaderComments: build.query<QueuePage, ReaderList>({ query: commentsPage }),

    loadMoreOfReader: build.mutation<null, { list: ReaderList; after: string }>({
      async queryFn({ list, after }, { dispatch }, _options, send) {
        const answer = await send(commentsPage({ ...list, after }));
        if (answer.error) return { error: answer.error };
        const more = answer.data as QueuePage;
        dispatch(
          readersApi.util.updateQueryData('getReaderComments', list, (loaded) =>
            appendPage(loaded, more)
          )
        );
        return { data: null };
      },
    }),

    changeStanding: build.mutation<
      StandingAnswer['data'],
      { documentId: string; request: StandingRequest }
    >({
      query: ({ documentId, request }) => ({
        url: `${readerUrl(documentId)}/standing`,
        method: 'PUT',
        data: request,
      }),
      transformResponse: (answer: StandingAnswer) => answer.data,
      async onQueryStarted({ documentId }, { dispatch, queryFulfilled }) {
        const changed = await queryFulfilled.catch(() => null);
        if (!changed) return; // The caller reads the error from its result.
        dispatch(
          readersApi.util.updateQueryData('getReader', documentId, (reader) => ({
            ...reader,
            ...changed.data,
          }))
        );
      },
    }),
  }),
});

export const {
  useGetReaderQuery,
  useSearchReadersQuery,
  useGetReaderCommentsQuery,
  useLoadMoreOfReaderMutation,
  useChangeStandingMutation,
} = readersApi;
