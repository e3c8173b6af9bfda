import { adminApi } from '@strapi/strapi/admin';
import type { SavedReplies, SavedReply } from '../../../contract';

export type StoredReply = SavedReplies['data'][number];

const url = '/legal-blog/moderation/saved-replies';

const savedRepliesApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getSavedReplies: build.query<StoredReply[], void>({
      query: () => url,
      transformResponse: (answer: SavedReplies) => answer.data,
    }),
    /** Adds one, or changes the one that it names. */
    saveReply: build.mutation<StoredReply, { documentId: string | null; reply: SavedReply }>({
      query: ({ documentId, reply }) => ({
        url: documentId === null ? url : `${url}/${documentId}`,
        method: documentId === null ? 'POST' : 'PUT',
        data: reply,
      }),
      transformResponse: (answer: { data: StoredReply }) => answer.data,
      async onQueryStarted(_, { dispatch, queryFulfilled }) {
        const saved = await queryFulfilled.catch(() => null);
        if (!saved) return; // The caller reads the error from its result.
        dispatch(
          savedRepliesApi.util.updateQueryData('getSavedReplies', undefined, (replies) => [
            ...replies.filter(({ documentId }) => documentId !== saved.data.documentId),
            saved.data,
          ])
        );
      },
    }),
    deleteReply: build.mutation<unknown, { documentId: string }>({
      query: ({ documentId }) => ({ url: `${url}/${documentId}`, method: 'DELETE' }),
      async onQueryStarted({ documentId }, { dispatch, queryFulfilled }) {
        const deleted = await queryFulfilled.catch(() => null);
        if (!deleted) return;
        dispatch(
          savedRepliesApi.util.updateQueryData('getSavedReplies', undefined, (replies) =>
            replies.filter((reply) => reply.documentId !== documentId)
          )
        );
      },
    }),
  }),
});

export const { useGetSavedRepliesQuery, useSaveReplyMutation, useDeleteReplyMutation } =
  savedRepliesApi;
