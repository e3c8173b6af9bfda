import type { PostSearchAnswer, PostSearchQuery } from '../../../contract';
import { LANES } from '../../../contract/vocabulary';
import type { PostOverview } from '../ports/post-overview';

/** Posts by their title, with how much waits under each: two queries, however many are found. */
export const searchPosts =
  ({ posts }: { posts: Pick<PostOverview, 'search' | 'tally'> }) =>
  async ({ q, limit }: PostSearchQuery): Promise<PostSearchAnswer> => {
    const found = await posts.search(q, limit);
    const tallies = await posts.tally(found);
    return {
      data: found.map(({ documentId, locale, title, isPublic }, index) => ({
        ...{ documentId, locale, title, isPublic },
        waiting: LANES.reduce((sum, lane) => sum + (tallies[index]?.lanes[lane] ?? 0), 0),
      })),
    };
  };
