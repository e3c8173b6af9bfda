import type { CommentState, Lane, PostCommentMode } from '../../../contract/vocabulary';

interface PostRef {
  documentId: string;
  locale: string;
}

/** A post as its editors know it, published or not. */
export interface KnownPost extends PostRef {
  title: string;
  isPublic: boolean;
}

/** What there is under a post. */
export interface PostTally {
  states: Record<CommentState, number>;
  /** Waiting ones; `reported` counts those that are still public, too. */
  lanes: Record<Lane, number>;
}

/** Posts beside the queue. */
export interface PostOverview {
  /**
   * What is public, else the draft. Without a locale in the site's default. Null where there is
   * no such post in that language.
   */
  find: (
    documentId: string,
    locale: string | undefined
  ) => Promise<
    | (KnownPost & {
        commentMode: PostCommentMode;
        commentsCloseOn: Date | null;
        publishedOn: Date | null;
      })
    | null
  >;
  /**
   * Posts that are public or were commented on, by a part of the title, each language once and as it
   * is public; what was made or published last comes first.
   */
  search: (q: string | undefined, limit: number) => Promise<KnownPost[]>;
  /** In the order in which the posts were given; zero where nobody has commented yet. One query. */
  tally: (posts: readonly PostRef[]) => Promise<PostTally[]>;
  /** The same of what waits alone, in whatever lane. One query. */
  countWaiting: (posts: readonly PostRef[]) => Promise<number[]>;
}
