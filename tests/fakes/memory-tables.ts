import { AsyncLocalStorage } from 'node:async_hooks';
import type { Decision, StoredComment, Thread } from '../../server/src/ports/comment-store';

/** A comment's row: what the store gives back, and what it keeps for its own questions. */
export interface CommentRow extends StoredComment {
  readerId: string | null;
  bodyDigest: string | null;
  idempotencyDigest: string | null;
}

/** Rows are replaced, never changed, so that what was read stays as it was read. */
export interface Tables {
  threads: Map<string, Thread>;
  comments: Map<string, CommentRow>;
  decisions: Decision[];
}

export interface MemoryDatabase {
  /** What the caller sees: inside a transaction its own writes, outside what is committed. */
  tables: () => Tables;
  transaction: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

const copyOf = ({ threads, comments, decisions }: Tables): Tables => ({
  threads: new Map(threads),
  comments: new Map(comments),
  decisions: [...decisions],
});

/**
 * One transaction at a time, as on SQLite; all of it or nothing is kept. A call made from inside
 * one belongs to it, as with Strapi, which finds the transaction by the asynchronous context.
 */
export const createMemoryDatabase = (): MemoryDatabase => {
  const current = new AsyncLocalStorage<Tables>();
  let committed: Tables = { threads: new Map(), comments: new Map(), decisions: [] };
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
