import { z } from 'zod';
import {
  documentId,
  postCommentsQuery,
  postSearchQuery,
  readerSearchQuery,
} from '../../../../contract';
import type { searchPosts } from '../../services/search-posts';
import type { searchReaders } from '../../services/search-readers';
import type { showOverview } from '../../services/show-overview';
import type { showPostComments } from '../../services/show-post-comments';
import type { showReader } from '../../services/show-reader';
import { endpoint } from '../endpoint';
import { viewerOf } from '../viewer-of';

interface OverviewUseCases {
  showOverview: ReturnType<typeof showOverview>;
  showPostComments: ReturnType<typeof showPostComments>;
  searchPosts: ReturnType<typeof searchPosts>;
  showReader: ReturnType<typeof showReader>;
  searchReaders: ReturnType<typeof searchReaders>;
}

const named = z.object({ id: documentId });

/** How things stand around the queue: in all, under a post, with a reader. */
export const createModerationOverviewController = (useCases: OverviewUseCases) => ({
  find: endpoint({
    async handle({ ctx }) {
      ctx.body = await useCases.showOverview(viewerOf(ctx.state).id);
    },
  }),

  findPost: endpoint({
    params: named,
    query: postCommentsQuery,
    async handle({ params, query, ctx }) {
      ctx.body = await useCases.showPostComments(params.id, query.locale);
    },
  }),

  searchPosts: endpoint({
    query: postSearchQuery,
    async handle({ query, ctx }) {
      ctx.body = await useCases.searchPosts(query);
    },
  }),

  findReader: endpoint({
    params: named,
    async handle({ params, ctx }) {
      ctx.body = await useCases.showReader(params.id);
    },
  }),

  searchReaders: endpoint({
    query: readerSearchQuery,
    async handle({ query, ctx }) {
      ctx.body = await useCases.searchReaders(query.q);
    },
  }),
});
