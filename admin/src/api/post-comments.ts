import { adminApi, deepEncodeQueryValues } from '@strapi/strapi/admin';
import type { PostCommentsAnswer, PostSearchAnswer } from '../../../contract';

interface AskedPost {
  documentId: string;
  locale?: string | undefined;
  /** Anything that differs once the post was saved or published: what is shown is then asked anew. */
  asOf?: string;
}

const postCommentsApi = adminApi.injectEndpoints({
  endpoints: (build) => ({
    getPostComments: build.query<PostCommentsAnswer['data'], AskedPost>({
      query: ({ documentId, locale }) => ({
        url: `/legal-blog/moderation/posts/${documentId}`,
        method: 'GET' as const,
        config: { params: deepEncodeQueryValues(locale === undefined ? {} : { locale }) },
      }),
      transformResponse: (answer: PostCommentsAnswer) => answer.data,
    }),

    /** By a part of the title; an empty text finds the newest. */
    searchPosts: build.query<PostSearchAnswer['data'], string>({
      query: (q) => ({
        url: '/legal-blog/moderation/posts',
        method: 'GET' as const,
        config: { params: deepEncodeQueryValues(q === '' ? {} : { q }) },
      }),
      transformResponse: (answer: PostSearchAnswer) => answer.data,
    }),
  }),
});

export const { useGetPostCommentsQuery, useSearchPostsQuery } = postCommentsApi;
