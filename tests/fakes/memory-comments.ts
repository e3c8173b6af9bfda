import { DECISION_ACTIONS } from '../../contract/vocabulary';
import type { CommentStore, StoredComment, Thread } from '../../server/src/ports/comment-store';
import type { LogEntry, ModerationLog } from '../../server/src/ports/moderation-log';
import type { NewMessage } from '../../server/src/ports/outbox';
import type { QueueReader } from '../../server/src/ports/queue-reader';
import type { SubjectRef } from '../../server/src/ports/subject-directory';
import type { ThreadReader } from '../../server/src/ports/thread-reader';
import { createMemoryQueueReader } from './memory-queue';
import { createMemoryThreadReader } from './memory-readers';
import { createMemoryDatabase, type CommentRow, type Tables } from './memory-tables';
import { createMemoryTransaction } from './memory-transaction';

export interface MemoryComments {
  store: CommentStore;
  threads: ThreadReader;
  queue: QueueReader;
  log: ModerationLog;
  /** Documents and slugs of attorneys. */
  readonly attorneys: Map<string, string>;
  /** Names of the reads of public threads, for tests that count queries. */
  readonly reads: string[];
  /** Writes a thread as it is. */
  putThread: (thread: Thread) => void;
  /** Writes comments as they are, counters included. */
  put: (...comments: readonly StoredComment[]) => void;
  comments: () => readonly CommentRow[];
  entries: () => readonly LogEntry[];
  messages: () => readonly NewMessage[];
  tables: () => Tables;
}

const isSame = (one: SubjectRef, other: SubjectRef): boolean =>
  one.type === other.type && one.documentId === other.documentId && one.locale === other.locale;

const decisive: ReadonlySet<string> = new Set([...DECISION_ACTIONS, 'undo']);

const createMemoryLog = (tables: () => Tables): ModerationLog => ({
  page: ({ commentId, actorId, action, before, limit }) =>
    Promise.resolve(
      [...tables().entries]
        .reverse()
        .filter(
          (entry) =>
            (commentId === undefined || entry.commentId === commentId) &&
            (actorId === undefined || entry.actor.id === actorId) &&
            (action === undefined || entry.action === action) &&
            (before === null || entry.sequence < before)
        )
        .slice(0, limit)
    ),
  sequencesBetween: () => Promise.reject(new Error('no moments in memory')),
  latestDecisions: (commentIds) =>
    Promise.resolve(
      new Map(
        tables().entries.flatMap((entry): [string, LogEntry][] =>
          entry.commentId !== null &&
          commentIds.includes(entry.commentId) &&
          decisive.has(entry.action)
            ? [[entry.commentId, entry]]
            : []
        )
      )
    ),
  ofComment: (commentId) =>
    Promise.resolve(tables().entries.filter((entry) => entry.commentId === commentId)),
  ofBatch: (batchId) =>
    Promise.resolve(tables().entries.filter((entry) => entry.batchId === batchId)),
  lastSequence: () => Promise.resolve(tables().entries.at(-1)?.sequence ?? 0),
  since: (after, limit) =>
    Promise.resolve(
      tables()
        .entries.filter(({ sequence }) => sequence > after)
        .slice(0, limit)
    ),
  verify: () => Promise.reject(new Error('no chain in memory')),
});

/** Comments, threads and the log in memory, with the constraints that the database has. */
export const createMemoryComments = (): MemoryComments => {
  const database = createMemoryDatabase();
  const { tables } = database;
  const attorneys = new Map<string, string>();
  const reads: string[] = [];

  const threadOf = (subject: SubjectRef): Thread | null =>
    [...tables().threads.values()].find((thread) => isSame(thread.subject, subject)) ?? null;
  const all = (): CommentRow[] => [...tables().comments.values()];
  const transaction = createMemoryTransaction({ tables, threadOf });

  const store: CommentStore = {
    transaction: (work) => database.transaction(() => work(transaction)),
    find: (documentId) => Promise.resolve(tables().comments.get(documentId) ?? null),
    findMany: (documentIds) =>
      Promise.resolve(all().filter((row) => documentIds.includes(row.documentId))),
    findByIdempotencyDigest: (digest) =>
      Promise.resolve(all().find((row) => row.idempotencyDigest === digest) ?? null),
    findThread: (documentId) => Promise.resolve(tables().threads.get(documentId) ?? null),
    hasTwin({ threadId, readerId, bodyDigest, since }) {
      return Promise.resolve(
        all().some(
          (row) =>
            row.threadId === threadId &&
            row.readerId === readerId &&
            row.bodyDigest === bodyDigest &&
            row.postedAt >= since
        )
      );
    },
    threadIds: () => Promise.resolve([...tables().threads.keys()]),
    commentsOfThread: (threadId) =>
      Promise.resolve(all().filter((row) => row.threadId === threadId)),
    writeCounts(threadId, { comments, ...counts }) {
      const thread = tables().threads.get(threadId);
      if (thread) {
        tables().threads.set(threadId, { ...thread, ...counts });
      }
      for (const { documentId, ...own } of comments) {
        const row = tables().comments.get(documentId);
        if (row) {
          tables().comments.set(documentId, { ...row, ...own });
        }
      }
      return Promise.resolve();
    },
    recountQueue: () => Promise.resolve([]),
    forgetReasons: () => Promise.resolve(0),
  };

  return {
    store,
    threads: createMemoryThreadReader({ tables, threadOf, attorneys, reads }),
    queue: createMemoryQueueReader(() => ({
      comments: all(),
      threads: [...tables().threads.values()],
    })),
    log: createMemoryLog(tables),
    attorneys,
    reads,
    putThread: (thread) => void tables().threads.set(thread.documentId, thread),
    put(...comments) {
      for (const comment of comments) {
        tables().comments.set(comment.documentId, { idempotencyDigest: null, ...comment });
      }
    },
    comments: all,
    entries: () => tables().entries,
    messages: () => tables().messages,
    tables,
  };
};
