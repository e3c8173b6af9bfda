import type { Post, PostCard } from '../../../../contract';

const unique = (tags: readonly string[]): string[] => [...new Set(tags)];

type Mentions = Pick<PostCard, 'documentId' | 'practiceAreas' | 'topics'> & {
  byline: readonly { attorney: { documentId: string } }[];
};

const mentioned = (post: Mentions): string[] => [
  `post:${post.documentId}`,
  ...post.byline.map(({ attorney }) => `attorney:${attorney.documentId}`),
  ...post.practiceAreas.map(({ documentId }) => `practice-area:${documentId}`),
  ...post.topics.map(({ documentId }) => `topic:${documentId}`),
];

/** What a list shows: a change of any of these, or a new post, makes a kept copy stale. */
export const postListTags = (cards: readonly Mentions[]): string[] =>
  unique(['posts', ...cards.flatMap(mentioned)]);

/** What the page of a post shows. */
export const postTags = (post: Post): string[] =>
  unique([
    ...mentioned(post),
    ...[post.reviewedBy, post.responsibleAttorney].flatMap((attorney) =>
      attorney ? [`attorney:${attorney.documentId}`] : []
    ),
    ...post.pullQuotes.map(({ documentId }) => `pull-quote:${documentId}`),
    'firm',
  ]);
