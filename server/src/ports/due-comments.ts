import type { StoredComment } from './comment-store';

/** Comments for which the time has come, oldest first. */
export interface DueComments {
  /** That wait for an attorney and were not escalated yet. */
  toEscalate: (limit: number, after: string | null) => Promise<StoredComment[]>;
  /** For which a check could not be made, and that are due for another try. */
  toRecheck: (now: Date, limit: number) => Promise<StoredComment[]>;
  /** Spam since before a moment, without answers: what hangs from a comment keeps it. */
  toPurge: (before: Date, limit: number) => Promise<StoredComment[]>;
}
