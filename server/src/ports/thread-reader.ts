import type { Position } from '../domain/paging/cursor';
import type { StoredComment, Thread } from './comment-store';
import type { SubjectRef } from './subject-directory';

export interface KeysetPage {
  order: 'newest' | 'oldest';
  after: Position | null;
  limit: number;
}

/** Reads of what is public. `shown` comments only: approved ones and tombstones between them. */
export interface ThreadReader {
  findThread: (subject: SubjectRef) => Promise<Thread | null>;
  /** One page of the children of a comment, or of the thread's own comments. */
  children: (
    threadId: string,
    parentId: string | null,
    page: KeysetPage
  ) => Promise<StoredComment[]>;
  /** The first children of each of some comments, oldest first, at most `limit` each. */
  firstChildren: (
    threadId: string,
    parentIds: readonly string[],
    limit: number
  ) => Promise<StoredComment[]>;
  /** Public counts by documentId of the subject. */
  publicCounts: (subjects: readonly SubjectRef[]) => Promise<ReadonlyMap<string, number>>;
  /** Slugs of attorneys by documentId, for staff badges. */
  attorneySlugs: (documentIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
}
