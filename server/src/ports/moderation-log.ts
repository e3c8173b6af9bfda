import type {
  ActorKind,
  ChainFault,
  CommentState,
  Lane,
  LogAction,
} from '../../../contract/vocabulary';

export interface Actor {
  kind: ActorKind;
  /** Of an admin; null for readers and for the plugin itself. */
  id: number | null;
  name: string;
}

/** One thing that was done. Of a bulk request, one a comment. */
export interface NewLogEntry {
  batchId: string;
  /** Null where it concerns no one comment. */
  commentId: string | null;
  action: LogAction;
  from: { state: CommentState; lane: Lane | null } | null;
  to: { state: CommentState; lane: Lane | null } | null;
  /** Version of the comment that it made; 0 where it made none. */
  version: number;
  actor: Actor;
  /** A code. */
  reason: string | null;
  note: string | null;
  /** Seconds that the comment had waited; null where it did not. */
  waitedSeconds: number | null;
  /** Sequence of the entry that this one takes back. */
  undoes: number | null;
  at: Date;
}

export interface LogEntry extends NewLogEntry {
  /** 1 and up, without a gap. */
  sequence: number;
}

/** Both belong to it. */
export interface SequenceRange {
  first: number;
  last: number;
}

export interface LogQuery {
  commentId?: string | undefined;
  actorId?: number | undefined;
  action?: LogAction | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
  /** Of `sequencesBetween` the same two moments; without it every entry is looked at. */
  within?: SequenceRange | undefined;
  /** Newest first: entries before this one. */
  before: number | null;
  limit: number;
}

/** The end of the chain: what somebody can note outside of the database, to compare it later. */
export interface LogHead {
  sequence: number;
  hash: string;
}

export interface ChainReport {
  /** Entries looked at. */
  entries: number;
  /** Of the last entry that holds; null where there is none. */
  head: LogHead | null;
  /**
   * The first fault: the sequence at which the chain breaks (of what is missing, where there is
   * nothing) and the row that shows it; null where the chain holds.
   */
  fault: { kind: ChainFault; sequence: number; documentId: string | null } | null;
}

/** The log is written in `CommentTransaction.settle` alone, and read here. */
export interface ModerationLog {
  page: (query: LogQuery) => Promise<LogEntry[]>;
  /**
   * Where the entries between two moments lie, both included; null where there is none. Others can
   * lie among them: the clocks of two instances differ, and in autumn an hour comes twice.
   */
  sequencesBetween: (from?: Date, to?: Date) => Promise<SequenceRange | null>;
  /** The latest decision (or undo) on each of some comments. */
  latestDecisions: (commentIds: readonly string[]) => Promise<ReadonlyMap<string, LogEntry>>;
  /** Everything about one comment, oldest first. */
  ofComment: (commentId: string) => Promise<LogEntry[]>;
  ofBatch: (batchId: string) => Promise<LogEntry[]>;
  /** Sequence of the newest entry; 0 where there is none. */
  lastSequence: () => Promise<number>;
  /** Entries after one, oldest first. */
  since: (sequence: number, limit: number) => Promise<LogEntry[]>;
  /**
   * Walks the whole chain; `onProgress` is told how many entries of how many. A `noted` head from
   * an earlier report has to be part of it.
   */
  verify: (
    onProgress?: (done: number, of: number) => void,
    noted?: LogHead | null
  ) => Promise<ChainReport>;
}
