import type { CommentState, Lane, VerdictReason } from '../../../contract/vocabulary';
import type { Position } from '../domain/paging/cursor';
import type { StoredComment, Thread } from './comment-store';

export interface QueueFilter {
  states: readonly CommentState[];
  lane?: Lane | undefined;
  /** A word or a part of one, in the text or in the author's name. Sealed texts are not searched. */
  q?: string | undefined;
  /** documentId of a post. */
  post?: string | undefined;
  /** documentId of a practice area. */
  practiceArea?: string | undefined;
  /** documentId of an identity. */
  author?: string | undefined;
  rule?: VerdictReason | undefined;
  /** Id of an admin; `nobody`: not given to anybody. */
  assignee?: number | 'nobody' | undefined;
  urgent?: boolean | undefined;
  /** When it was posted: `from` included, `to` not. */
  from?: Date | undefined;
  to?: Date | undefined;
  /** Locale of the thread. */
  language?: string | undefined;
}

/** `certainty`: spam that the rules are least sure of first. */
export type QueueOrder = 'oldest' | 'newest' | 'certainty';

export interface QueuePageRequest {
  filter: QueueFilter;
  order: QueueOrder;
  after: Position | null;
  limit: number;
}

export interface QueueRows {
  comments: StoredComment[];
  /** Where the next page begins; null on the last. */
  next: Position | null;
}

export interface QueueStanding {
  /** Changes whenever anything in the queue does. */
  revision: number;
  /** Comments by state. */
  states: Record<CommentState, number>;
  /** Waiting comments by lane; `reported` counts those that are still public, too. */
  lanes: Record<Lane, number>;
  /** When the oldest of each lane came; null where none waits. */
  oldest: Record<Lane, Date | null>;
}

export interface QueueReader {
  page: (request: QueuePageRequest) => Promise<QueueRows>;
  /** From counters: a handful of index look-ups, however long the queue. */
  standing: () => Promise<QueueStanding>;
  /** How many a filter shows, and a text that differs as soon as one of them changes. */
  selection: (filter: QueueFilter) => Promise<{ count: number; fingerprint: string }>;
  /** Ids of what a filter shows, the oldest first, at most `limit`. */
  selectIds: (
    filter: QueueFilter,
    limit: number
  ) => Promise<{ documentId: string; version: number }[]>;
  threads: (documentIds: readonly string[]) => Promise<Thread[]>;
}
