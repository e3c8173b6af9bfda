import type { CommentState, Lane } from '../../../contract/vocabulary';
import type { Reason } from '../domain/moderation/evaluate';
import type { Circumstances } from '../domain/moderation/facts';
import type { Bands } from '../domain/text/similarity';
import type { LogEntry, NewLogEntry } from './moderation-log';
import type { NewMessage } from './outbox';
import type { SubjectRef } from './subject-directory';

export interface StoredComment {
  documentId: string;
  threadId: string;
  parentId: string | null;
  depth: number;
  state: CommentState;
  lane: Lane | null;
  version: number;
  publicDescendants: number;
  shown: boolean;
  authorName: string;
  authorEmail: string;
  emailDigest: string | null;
  /** The identity that wrote it. */
  readerId: string | null;
  isStaff: boolean;
  attorneyId: string | null;
  body: string;
  bodyDigest: string | null;
  reasons: readonly Reason[];
  /** Null where they cannot be read: the comment was made by another version. */
  circumstances: Circumstances | null;
  requestDigest: string | null;
  urgent: boolean;
  assigneeId: number | null;
  assignedAt: Date | null;
  escalatedAt: Date | null;
  /** Since when it is in its state and lane. */
  waitingSince: Date;
  recheckCount: number;
  note: string | null;
  openReports: number;
  notify: boolean;
  postedAt: Date;
  editedAt: Date | null;
}

export interface NewComment extends Omit<
  StoredComment,
  | 'version'
  | 'publicDescendants'
  | 'shown'
  | 'threadId'
  | 'editedAt'
  | 'recheckCount'
  | 'escalatedAt'
  | 'note'
  | 'openReports'
> {
  bodyDigest: string;
  circumstances: Circumstances;
  certainty: number;
  bands: Bands;
  /** Hosts that the text links to. */
  hosts: readonly string[];
  recheckAt: Date | null;
  noticeVersion: string;
  addressHash: string;
  userAgent: string | null;
  idempotencyDigest: string | null;
}

/** What a new text or a new verdict changes along with the text. */
export interface TextChange extends Pick<
  NewComment,
  'body' | 'bodyDigest' | 'bands' | 'hosts' | 'reasons' | 'circumstances' | 'urgent' | 'certainty'
> {
  /** Why the old text went; it is kept as a revision. */
  cause: 'edit' | 'redact';
  editedAt: Date | null;
}

/** What is to become of a comment; what is not named stays. */
export interface CommentChange {
  state: CommentState;
  lane: Lane | null;
  assigneeId?: number | null;
  assignedAt?: Date | null;
  escalatedAt?: Date | null;
  urgent?: boolean;
  reasons?: readonly Reason[];
  recheckCount?: number;
  recheckAt?: Date | null;
  openReports?: number;
  text?: TextChange;
  at: Date;
}

export interface Thread {
  documentId: string;
  subject: SubjectRef;
  publicCount: number;
  topLevelCount: number;
}

/** Where a comment stands in the queue; null is nowhere: it is new, or it is gone. */
export interface QueuePlace {
  state: CommentState;
  lane: Lane | null;
}

/** What a transaction leaves behind beside the comments themselves. */
export interface Settlement {
  moves: readonly { from: QueuePlace | null; to: QueuePlace | null }[];
  entries: readonly NewLogEntry[];
  messages: readonly NewMessage[];
}

/**
 * What one transaction can do. Every one takes its locks in one order, which rules out deadlocks:
 * threads, comments by documentId, rows beside them, and in `settle`, which comes last and once,
 * the head of the log, the counters, the outbox.
 */
export interface CommentTransaction {
  /** Makes the thread where there is none, and locks it. */
  openThread: (subject: SubjectRef) => Promise<Thread>;
  lockThreads: (threadIds: readonly string[]) => Promise<void>;
  load: (documentIds: readonly string[]) => Promise<Map<string, StoredComment>>;
  /** What a comment said at a version that was replaced; null where that is not kept. */
  loadRevision: (commentId: string, version: number) => Promise<string | null>;
  /** Ids of all comments above each of some, nearest first. */
  ancestors: (
    comments: readonly StoredComment[]
  ) => Promise<ReadonlyMap<string, readonly string[]>>;
  insert: (threadId: string, comment: NewComment) => Promise<StoredComment>;
  /** Compare and set: the comment as it is now, or null where it is at another version. */
  change: (comment: StoredComment, change: CommentChange) => Promise<StoredComment | null>;
  /**
   * When a check that could not be made is tried again. Without a new version, as whoever looks at the
   * comment sees nothing of it; false where somebody changed the comment, or counted this try before.
   */
  postponeRecheck: (comment: StoredComment, recheckAt: Date) => Promise<boolean>;
  /** Without a new version: nobody's decision depends on it. */
  writeNote: (documentId: string, note: string | null) => Promise<void>;
  /** By how much each comment's count of public descendants changes; `shown` is brought in line. */
  addPublicDescendants: (changes: ReadonlyMap<string, number>) => Promise<void>;
  addToThread: (
    threadId: string,
    change: { publicCount: number; topLevelCount: number }
  ) => Promise<void>;
  /** Says of each rule that fired on a comment whether the first decision agreed; later ones don't. */
  judgeReasons: (documentIds: readonly string[], agreed: boolean) => Promise<void>;
  /** False where this reader has reported the comment before. */
  addReport: (report: NewReport) => Promise<boolean>;
  /** @returns how many reports of the comment stay open */
  resolveReports: (
    commentId: string,
    reportIds: readonly string[] | 'all',
    by: { id: number | null; at: Date }
  ) => Promise<number>;
  /** Opens the reports again that were resolved at a moment. @returns how many are open now */
  reopenReports: (commentId: string, resolvedAt: Date) => Promise<number>;
  /** Deletes comments, and all that hangs on them alone but for which rules fired: those are counted. */
  purge: (documentIds: readonly string[], at: Date) => Promise<void>;
  settle: (settlement: Settlement) => Promise<LogEntry[]>;
}

export interface NewReport {
  commentId: string;
  readerId: string;
  reason: string;
  detail: string | null;
  reportedAt: Date;
}

export interface CommentStore {
  /** All or nothing; tried again where the database had to break a deadlock. */
  transaction: <Result>(
    work: (transaction: CommentTransaction) => Promise<Result>
  ) => Promise<Result>;
  find: (documentId: string) => Promise<StoredComment | null>;
  findMany: (documentIds: readonly string[]) => Promise<StoredComment[]>;
  findByIdempotencyDigest: (digest: string) => Promise<StoredComment | null>;
  findThread: (documentId: string) => Promise<Thread | null>;
  /** Whether a reader said the same in the same thread since a moment. */
  hasTwin: (twin: {
    threadId: string;
    readerId: string;
    bodyDigest: string;
    since: Date;
  }) => Promise<boolean>;
  /** Every thread, for the recount. */
  threadIds: () => Promise<string[]>;
  commentsOfThread: (threadId: string) => Promise<StoredComment[]>;
  writeCounts: (threadId: string, counts: ThreadCounts) => Promise<void>;
  /** Counts anew how many comments wait in each lane. @returns the counters that were wrong */
  recountQueue: () => Promise<string[]>;
  /** Deletes which rules fired on comments that were purged before a moment. @returns how many rows */
  forgetReasons: (purgedBefore: Date) => Promise<number>;
}

export interface ThreadCounts {
  publicCount: number;
  topLevelCount: number;
  comments: readonly { documentId: string; publicDescendants: number; shown: boolean }[];
}
