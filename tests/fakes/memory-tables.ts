import { AsyncLocalStorage } from 'node:async_hooks';
import type { NewReport, StoredComment, Thread } from '../../server/src/ports/comment-store';
import type { LogEntry } from '../../server/src/ports/moderation-log';
import type { NewMessage } from '../../server/src/ports/outbox';

/** A comment's row: what the store gives back, and what it keeps for its own questions. */
export interface CommentRow extends StoredComment {
  idempotencyDigest: string | null;
}

export interface ReportRow extends NewReport {
  documentId: string;
  open: boolean;
  resolvedAt: Date | null;
}

/** Rows are replaced, never changed, so that what was read stays as it was read. */
export interface Tables {
  threads: Map<string, Thread>;
  comments: Map<string, CommentRow>;
  entries: LogEntry[];
  messages: NewMessage[];
  reports: ReportRow[];
  /** Texts that were replaced, by comment and version. */
  revisions: Map<string, string>;
  /** Whether the first decision agreed with the rules, by comment. */
  judged: Map<string, boolean>;
  /** Waiting comments by state and lane. */
  places: Map<string, number>;
}

export interface MemoryDatabase {
  /** What the caller sees: inside a transaction its own writes, outside what is committed. */
  tables: () => Tables;
  transaction: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

const emptyTables = (): Tables => ({
  threads: new Map(),
  comments: new Map(),
  entries: [],
  messages: [],
  reports: [],
  revisions: new Map(),
  judged: new Map(),
  places: new Map(),
});

const copyOf = (tables: Tables): Tables => ({
  threads: new Map(tables.threads),
  comments: new Map(tables.comments),
  entries: [...tables.entries],
  messages: [...tables.messages],
  reports: [...tables.reports],
  revisions: new Map(tables.revisions),
  judged: new Map(tables.judged),
  places: new Map(tables.places),
});

/**
 * One transaction at a time, as on SQLite; all of it or nothing is kept. A call made from inside
 * one belongs to it, as with Strapi, which finds the transaction by the asynchronous context.
 */
export const createMemoryDatabase = (): MemoryDatabase => {
  const current = new AsyncLocalStorage<Tables>();
  let committed = emptyTables();
  let last: Promise<unknown> = Promise.resolve();

  return {
    tables: () => current.getStore() ?? committed,
    transaction: (work) => {
      const run = async () => {
        const draft = copyOf(committed);
        const result = await current.run(draft, work);
        committed = draft;
        return result;
      };
      const outcome = current.getStore() ? work() : last.then(run);
      last = Promise.allSettled([last, outcome]);
      return outcome;
    },
  };
};
