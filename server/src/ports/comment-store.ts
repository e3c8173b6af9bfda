import type {
  CommentState,
  DecisionAction,
  Lane,
  RejectionReason,
} from '../../../contract/vocabulary';
import type { Reason } from '../domain/moderation/evaluate';
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
  isStaff: boolean;
  attorneyId: string | null;
  body: string;
  reasons: readonly Reason[];
  requestDigest: string | null;
  postedAt: Date;
  editedAt: Date | null;
}

export interface NewComment extends Omit<
  StoredComment,
  'version' | 'publicDescendants' | 'shown' | 'threadId' | 'editedAt'
> {
  readerId: string;
  noticeVersion: string;
  addressHash: string;
  userAgent: string | null;
  idempotencyDigest: string | null;
  bodyDigest: string;
}

export interface Thread {
  documentId: string;
  subject: SubjectRef;
  publicCount: number;
  topLevelCount: number;
}

export interface Actor {
  id: number;
  name: string;
}

export interface Decision {
  batchId: string;
  commentId: string;
  action: DecisionAction;
  from: CommentState;
  to: CommentState;
  /** Version of the comment that the decision made. */
  version: number;
  actor: Actor;
  reason: RejectionReason | null;
  note: string | null;
  decidedAt: Date;
}

/** What one transaction can do. Lock threads first, in one call: that order rules out deadlocks. */
export interface CommentTransaction {
  /** Makes the thread where there is none, and locks it. */
  openThread: (subject: SubjectRef) => Promise<Thread>;
  lockThreads: (threadIds: readonly string[]) => Promise<void>;
  load: (documentIds: readonly string[]) => Promise<Map<string, StoredComment>>;
  insert: (threadId: string, comment: NewComment) => Promise<StoredComment>;
  /** Compare and set: false where the comment is at another version. */
  changeState: (
    comment: StoredComment,
    to: { state: CommentState; lane: Lane | null }
  ) => Promise<boolean>;
  /** Also brings `shown` in line. */
  addPublicDescendants: (documentIds: readonly string[], change: number) => Promise<void>;
  addToThread: (
    threadId: string,
    change: { publicCount: number; topLevelCount: number }
  ) => Promise<void>;
  appendDecision: (decision: Decision) => Promise<void>;
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
    subject: SubjectRef;
    readerId: string;
    bodyDigest: string;
    since: Date;
  }) => Promise<boolean>;
  /** The latest decision on each of some comments. */
  latestDecisions: (commentIds: readonly string[]) => Promise<ReadonlyMap<string, Decision>>;
  /** Every thread, for the recount. */
  threadIds: () => Promise<string[]>;
  commentsOfThread: (threadId: string) => Promise<StoredComment[]>;
  writeCounts: (threadId: string, counts: ThreadCounts) => Promise<void>;
}

export interface ThreadCounts {
  publicCount: number;
  topLevelCount: number;
  comments: readonly { documentId: string; publicDescendants: number; shown: boolean }[];
}
