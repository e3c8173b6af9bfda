import { adminApi } from '@strapi/strapi/admin';
import type {
  ClaimAnswer,
  NoteAnswer,
  ReplyAnswer,
  ReplyRequest,
  ResolveReportsAnswer,
  ResolveReportsRequest,
} from '../../../contract';

interface OfComment {
  documentId: string;
}

const moderation = (path: string) => `/legal-blog/moderation/${path}`;

/** What can be done with a comment beside deciding on it. What shows it is loaded anew by the caller. */
const commentActsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    claimComment: build.mutation<ClaimAnswer['data'], OfComment & { reason?: string }>({
      query: ({ documentId, ...data }) => ({
        url: moderation(`comments/${documentId}/claim`),
        method: 'POST',
        data,
      }),
      transformResponse: (answer: ClaimAnswer) => answer.data,
    }),
    releaseComment: build.mutation<unknown, OfComment>({
      query: ({ documentId }) => ({
        url: moderation(`comments/${documentId}/claim`),
        method: 'DELETE',
      }),
    }),
    writeNote: build.mutation<NoteAnswer['data'], OfComment & { note: string | null }>({
      query: ({ documentId, ...data }) => ({
        url: moderation(`comments/${documentId}/note`),
        method: 'PUT',
        data,
      }),
      transformResponse: (answer: NoteAnswer) => answer.data,
    }),
    sendReply: build.mutation<ReplyAnswer['data'], OfComment & ReplyRequest>({
      query: ({ documentId, ...data }) => ({
        url: moderation(`comments/${documentId}/reply`),
        method: 'POST',
        data,
      }),
      transformResponse: (answer: ReplyAnswer) => answer.data,
    }),
    resolveReports: build.mutation<ResolveReportsAnswer['data'], OfComment & ResolveReportsRequest>(
      {
        query: ({ documentId, ...data }) => ({
          url: moderation(`comments/${documentId}/reports/resolve`),
          method: 'POST',
          data,
        }),
        transformResponse: (answer: ResolveReportsAnswer) => answer.data,
      }
    ),
  }),
});

export const {
  useClaimCommentMutation,
  useReleaseCommentMutation,
  useWriteNoteMutation,
  useSendReplyMutation,
  useResolveReportsMutation,
} = commentActsApi;
