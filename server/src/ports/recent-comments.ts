import type { StoredComment } from './comment-store';

export interface RecentComments {
  /** The newest so many comments, whatever became of them; newest first. */
  newest: (count: number) => Promise<StoredComment[]>;
}
