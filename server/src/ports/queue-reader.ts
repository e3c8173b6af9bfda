import type { CommentState } from '../../../contract/vocabulary';
import type { StoredComment, Thread } from './comment-store';
import type { KeysetPage } from './thread-reader';

export interface QueueReader {
  page: (state: CommentState, page: KeysetPage) => Promise<StoredComment[]>;
  /** Comments by state, over all threads. */
  counts: () => Promise<Record<CommentState, number>>;
  threads: (documentIds: readonly string[]) => Promise<Thread[]>;
}
