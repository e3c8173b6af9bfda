import type { PostSearchAnswer, PostSearchQuery } from '../../../contract';
import type { PostOverview } from '../ports/post-overview';

/** Posts by their title, with how much waits under each: three queries, however many are found. */
export const searchPosts =
  ({ posts }: { posts: Pick<PostOverview, 'search' | 'countWaiting'> }) =>
  async ({ q, limit }: PostSearchQuery): Promise<PostSearchAnswer> => {
    const found = await posts.search(q, limit);
    const waiting = await posts.countWaiting(found);
    return {
      data: found.map(({ documentId, locale, title, isPublic }, index) => ({
        ...{ documentId, locale, title, isPublic },
        waiting: waiting[index] ?? 0,
      })),
    };
  };
