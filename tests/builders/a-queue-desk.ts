import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import type { Claim } from '../../server/src/ports/claims';
import type {
  CommentTransaction,
  Settlement,
  StoredComment,
  Thread,
} from '../../server/src/ports/comment-store';
import type { CommentReport, CommentRevision } from '../../server/src/ports/comment-records';
import type { Actor, LogEntry } from '../../server/src/ports/moderation-log';
import type { Reader, ReaderRecord } from '../../server/src/ports/reader-directory';
import { countSelection } from '../../server/src/services/count-selection';
import { listQueue } from '../../server/src/services/list-queue';
import { resolveSelection } from '../../server/src/services/resolve-selection';
import { revealComment } from '../../server/src/services/reveal-comment';
import { showChanges } from '../../server/src/services/show-changes';
import { showComment } from '../../server/src/services/show-comment';
import { showLanes } from '../../server/src/services/show-lanes';
import { createMemoryQueueReader } from '../fakes/memory-queue';
import { createMemorySubjects } from '../fakes/memory-subjects';
import { createSequentialIds } from '../fakes/sequential-ids';
import { createSettableClock } from '../fakes/settable-clock';
import { aComment } from './a-comment';
import { aSubject } from './a-subject';
import { anId } from './an-id';

/** A comment that waits, with every column that a moderator sees. */
export const aWaitingComment = (
  number: number,
  change: Partial<StoredComment> & { certainty?: number } = {}
): StoredComment & { certainty?: number } => ({
  ...aComment(number),
  readerId: null,
  emailDigest: null,
  bodyDigest: null,
  circumstances: null,
  urgent: false,
  assigneeId: null,
  waitingSince: new Date(Date.UTC(2026, 2, 1, 0, number)),
  recheckCount: 0,
  note: null,
  openReports: 0,
  notify: false,
  ...change,
});

export const aThread = (number: number, change: Partial<Thread> = {}): Thread => ({
  documentId: anId(number, 't'),
  subject: { type: aSubject().type, documentId: anId(number, 'p'), locale: 'en' },
  publicCount: 0,
  topLevelCount: 0,
  ...change,
});

export const anEntry = (sequence: number, change: Partial<LogEntry> = {}): LogEntry => ({
  sequence,
  batchId: anId(sequence, 'b'),
  commentId: anId(1, 'c'),
  action: 'hold',
  from: { state: 'approved', lane: null },
  to: { state: 'pending', lane: 'general' },
  version: 2,
  actor: ADA,
  reason: null,
  note: null,
  waitedSeconds: null,
  undoes: null,
  at: new Date(Date.UTC(2026, 2, 2, 0, sequence)),
  ...change,
});

export const ADA: Actor = { kind: 'admin', id: 7, name: 'Ada Moderator' };
export const VIEWER = { id: 7, name: 'Ada Moderator', mayDecide: true, mayReveal: true };

interface QueueContent {
  comments?: readonly (StoredComment & { certainty?: number })[];
  threads?: readonly Thread[];
  subjects?: readonly ReturnType<typeof aSubject>[];
  practiceAreas?: ReadonlyMap<string, readonly string[]>;
  readers?: readonly Reader[];
  records?: ReadonlyMap<string, ReaderRecord>;
  claims?: readonly Claim[];
  entries?: readonly LogEntry[];
  revisions?: readonly CommentRevision[];
  reports?: readonly CommentReport[];
  similar?: readonly string[];
}

const pick = <Value>(all: ReadonlyMap<string, Value>, ids: readonly string[]) =>
  new Map([...all].filter(([id]) => ids.includes(id)));

/** The use cases that read the queue, over what a test puts there. */
export const aQueueDesk = ({
  comments: initial = [],
  threads = [aThread(1)],
  subjects = [aSubject()],
  practiceAreas = new Map<string, readonly string[]>(),
  readers = [],
  records = new Map<string, ReaderRecord>(),
  claims = [],
  entries = [],
  revisions = [],
  reports = [],
  similar = [],
}: QueueContent = {}) => {
  const comments = new Map(initial.map((comment) => [comment.documentId, comment]));
  const settled: Settlement[] = [];
  const reads: string[] = [];
  const clock = createSettableClock('2026-03-18T09:00:00.000Z');
  const signer = createHmacSigner('a secret that only the tests know');

  /** Notes each call of a port, so that a test can count the reads. */
  const noted = <Port extends object>(name: string, port: Port): Port =>
    new Proxy(port, {
      get: (target, method, receiver) => {
        reads.push(`${name}.${String(method)}`);
        return Reflect.get(target, method, receiver) as unknown;
      },
    });

  const findMany = (ids: readonly string[]) => Promise.resolve([...pick(comments, ids).values()]);
  const transaction = {
    load: async (ids: readonly string[]) => pick(comments, ids),
    settle: async (settlement: Settlement) => {
      settled.push(settlement);
      return [];
    },
  };
  const store = {
    find: async (id: string) => comments.get(id) ?? null,
    findMany,
    transaction: <Result>(work: (transaction: CommentTransaction) => Promise<Result>) =>
      work(transaction as unknown as CommentTransaction),
  };
  const queue = createMemoryQueueReader(() => ({
    comments: comments.values(),
    threads,
    practiceAreas,
  }));
  const wired = {
    queue: noted('queue', queue),
    store: noted('store', store),
    subjects: noted('subjects', createMemorySubjects(subjects)),
    readers: noted('readers', {
      findMany: async (ids: readonly string[]) =>
        pick(new Map(readers.map((reader) => [reader.documentId, reader])), ids),
      records: async (ids: readonly string[]) => pick(records, ids),
    }),
    claims: noted('claims', {
      of: async (ids: readonly string[], now: Date) =>
        pick(
          new Map(
            claims.filter(({ until }) => until > now).map((claim) => [claim.commentId, claim])
          ),
          ids
        ),
      held: async (now: Date, limit: number) =>
        claims.filter(({ until }) => until > now).slice(0, limit),
    }),
    log: noted('log', {
      latestDecisions: async (ids: readonly string[]) =>
        pick(new Map(entries.map((entry) => [entry.commentId ?? '', entry])), ids),
      lastSequence: async () => entries.at(-1)?.sequence ?? 0,
      since: async (after: number, limit: number) =>
        entries.filter(({ sequence }) => sequence > after).slice(0, limit),
      ofComment: async (id: string) => entries.filter(({ commentId }) => commentId === id),
    }),
    clock,
  };

  return {
    clock,
    comments,
    reads,
    settled,
    store,
    listQueue: listQueue(wired),
    showLanes: showLanes(wired),
    showChanges: showChanges(wired),
    countSelection: countSelection({ queue, signer }),
    resolveSelection: resolveSelection({ queue, signer }),
    showComment: showComment({
      ...wired,
      records: { revisions: async () => [...revisions], reports: async () => [...reports] },
      texts: { similarComments: async () => [...similar] },
    }),
    revealComment: revealComment({ store, clock, ids: createSequentialIds('b') }),
  };
};
