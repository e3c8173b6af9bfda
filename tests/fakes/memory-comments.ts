import type {
  CommentStore,
  CommentTransaction,
  Decision,
  StoredComment,
  Thread,
} from '../../server/src/ports/comment-store';
import type { QueueReader } from '../../server/src/ports/queue-reader';
import type { SubjectRef } from '../../server/src/ports/subject-directory';
import type { ThreadReader } from '../../server/src/ports/thread-reader';
import { anId } from '../builders/an-id';
import { createMemoryDatabase, type CommentRow } from './memory-tables';
import { createMemoryQueueReader, createMemoryThreadReader } from './memory-readers';

export interface MemoryComments {
  store: CommentStore;
  threads: ThreadReader;
  queue: QueueReader;
  /** Documents and slugs of attorneys. */
  readonly attorneys: Map<string, string>;
  /** Names of the reads of public threads, for tests that count queries. */
  readonly reads: string[];
  /** Writes a thread as it is. */
  putThread: (thread: Thread) => void;
  /** Writes comments as they are, counters included. */
  put: (...comments: readonly StoredComment[]) => void;
  comments: () => readonly CommentRow[];
  decisions: () => readonly Decision[];
}

const isSame = (one: SubjectRef, other: SubjectRef): boolean =>
  one.type === other.type && one.documentId === other.documentId && one.locale === other.locale;

/** Comments, threads and decisions in memory, with the constraints that the database has. */
export const createMemoryComments = (): MemoryComments => {
  const database = createMemoryDatabase();
  const { tables } = database;
  const attorneys = new Map<string, string>();
  const reads: string[] = [];

  const threadOf = (subject: SubjectRef): Thread | null =>
    [...tables().threads.values()].find((thread) => isSame(thread.subject, subject)) ?? null;

  const findMany = (documentIds: readonly string[]): StoredComment[] =>
    [...tables().comments.values()].filter((row) => documentIds.includes(row.documentId));

  const change = (documentId: string, next: (row: CommentRow) => Partial<CommentRow>): void => {
    const row = tables().comments.get(documentId);
    if (row) {
      tables().comments.set(documentId, { ...row, ...next(row) });
    }
  };

  const changeThread = (threadId: string, next: (thread: Thread) => Partial<Thread>): void => {
    const thread = tables().threads.get(threadId);
    if (thread) {
      tables().threads.set(threadId, { ...thread, ...next(thread) });
    }
  };

  const transaction: CommentTransaction = {
    openThread(subject) {
      const { type, documentId, locale } = subject;
      const thread = threadOf(subject) ?? {
        documentId: anId(tables().threads.size + 1, 't'),
        subject: { type, documentId, locale },
        publicCount: 0,
        topLevelCount: 0,
      };
      tables().threads.set(thread.documentId, thread);
      return Promise.resolve(thread);
    },
    lockThreads: () => Promise.resolve(),
    load: (documentIds) =>
      Promise.resolve(new Map(findMany(documentIds).map((row) => [row.documentId, row]))),
    insert(threadId, comment) {
      const isTaken = [...tables().comments.values()].some(
        (row) =>
          row.documentId === comment.documentId ||
          (row.idempotencyDigest !== null && row.idempotencyDigest === comment.idempotencyDigest)
      );
      if (isTaken) {
        return Promise.reject(new Error('unique constraint failed'));
      }
      const shown = comment.state === 'approved';
      const row = { ...comment, threadId, version: 1, publicDescendants: 0, shown, editedAt: null };
      tables().comments.set(row.documentId, row);
      return Promise.resolve(row);
    },
    changeState({ documentId, version }, to) {
      const isCurrent = tables().comments.get(documentId)?.version === version;
      if (isCurrent) {
        change(documentId, ({ publicDescendants }) => ({
          ...to,
          version: version + 1,
          shown: to.state === 'approved' || publicDescendants > 0,
        }));
      }
      return Promise.resolve(isCurrent);
    },
    addPublicDescendants(documentIds, by) {
      for (const documentId of new Set(documentIds)) {
        change(documentId, ({ publicDescendants, state }) => ({
          publicDescendants: publicDescendants + by,
          shown: state === 'approved' || publicDescendants + by > 0,
        }));
      }
      return Promise.resolve();
    },
    addToThread(threadId, by) {
      changeThread(threadId, ({ publicCount, topLevelCount }) => ({
        publicCount: publicCount + by.publicCount,
        topLevelCount: topLevelCount + by.topLevelCount,
      }));
      return Promise.resolve();
    },
    appendDecision(decision) {
      tables().decisions.push(decision);
      return Promise.resolve();
    },
  };

  const store: CommentStore = {
    transaction: (work) => database.transaction(() => work(transaction)),
    find: (documentId) => Promise.resolve(tables().comments.get(documentId) ?? null),
    findMany: (documentIds) => Promise.resolve(findMany(documentIds)),
    findByIdempotencyDigest: (digest) =>
      Promise.resolve(
        [...tables().comments.values()].find((row) => row.idempotencyDigest === digest) ?? null
      ),
    findThread: (documentId) => Promise.resolve(tables().threads.get(documentId) ?? null),
    hasTwin({ subject, readerId, bodyDigest, since }) {
      const thread = threadOf(subject);
      return Promise.resolve(
        [...tables().comments.values()].some(
          (row) =>
            row.threadId === thread?.documentId &&
            row.readerId === readerId &&
            row.bodyDigest === bodyDigest &&
            row.postedAt >= since
        )
      );
    },
    latestDecisions(commentIds) {
      const about = tables().decisions.filter(({ commentId }) => commentIds.includes(commentId));
      about.sort((one, other) => one.version - other.version);
      return Promise.resolve(new Map(about.map((decision) => [decision.commentId, decision])));
    },
    threadIds: () => Promise.resolve([...tables().threads.keys()]),
    commentsOfThread: (threadId) =>
      Promise.resolve([...tables().comments.values()].filter((row) => row.threadId === threadId)),
    writeCounts(threadId, { comments, ...counts }) {
      changeThread(threadId, () => counts);
      for (const { documentId, ...own } of comments) {
        change(documentId, () => own);
      }
      return Promise.resolve();
    },
  };

  return {
    store,
    threads: createMemoryThreadReader({ tables, threadOf, attorneys, reads }),
    queue: createMemoryQueueReader(tables),
    attorneys,
    reads,
    putThread: (thread) => void tables().threads.set(thread.documentId, thread),
    put(...comments) {
      for (const comment of comments) {
        const digests = { readerId: null, bodyDigest: null, idempotencyDigest: null };
        tables().comments.set(comment.documentId, { ...digests, ...comment });
      }
    },
    comments: () => [...tables().comments.values()],
    decisions: () => tables().decisions,
  };
};
