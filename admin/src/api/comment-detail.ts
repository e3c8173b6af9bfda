import { adminApi } from '@strapi/strapi/admin';
import type { CommentDetail } from '../../../contract';

export type Detail = CommentDetail['data'];

/** A comment as it was at one version: what is kept under it is never shown beside another text. */
export interface CommentAt {
  documentId: string;
  version: number;
}

const commentDetailApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getCommentDetail: build.query<Detail, CommentAt>({
      query: ({ documentId }) => `/legal-blog/moderation/comments/${documentId}`,
      transformResponse: (answer: CommentDetail) => answer.data,
    }),
  }),
});

export const commentDetailQuery = commentDetailApi.endpoints.getCommentDetail;
