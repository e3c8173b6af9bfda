import type { DecisionResponse, DecisionResult, Settings } from '../../../contract';
import { DECISION_ACTIONS } from '../../../contract/vocabulary';
import { NotFoundError } from '../domain/errors';
import type { Rule } from '../domain/moderation/rule';
import type { Clock } from '../ports/clock';
import type { CommentStore, CommentTransaction, StoredComment } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { LogEntry, ModerationLog, NewLogEntry } from '../ports/moderation-log';
import type { Outbox } from '../ports/outbox';
import type { SettingsStore } from '../ports/settings-store';
import type { Signer } from '../ports/signer';
import { adjustPublicCounts } from './adjust-public-counts';
import type { Decider } from './decide-items';
import { examineAgain } from './examine-again';
import { messagesForDecision } from './messages-for';
import { presentLogEntry } from './present-log-entry';

interface Dependencies {
  store: CommentStore;
  log: ModerationLog;
  outbox: Pick<Outbox, 'cancelBatch'>;
  settings: SettingsStore;
  signer: Signer;
  clock: Clock;
  ids: IdSource;
  rules: readonly Rule[];
}

const decisions: ReadonlySet<string> = new Set(DECISION_ACTIONS);
const ENTRIES_AT_ONCE = 500;

interface Undone {
  before: StoredComment;
  after: StoredComment;
  entry: LogEntry;
}

/**
 * Takes back the decisions of one batch, each only while it is the latest on its comment. Mails
 * that have not left do not leave. The log keeps both: an undo is an entry of its own.
 * @throws NOT_FOUND where there is no such batch
 */
export const undoDecisions =
  ({ store, log, outbox, settings: stored, signer, clock, ids, rules }: Dependencies) =>
  async (batchId: string, decider: Decider): Promise<DecisionResponse> => {
    const entries = (await log.ofBatch(batchId)).filter(({ action }) => decisions.has(action));
    if (entries.length === 0) {
      throw new NotFoundError('the batch');
    }
    const undoBatch = ids.next();
    const { settings } = await stored.read();
    const now = clock.now();
    const results: DecisionResult[] = [];
    for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
      const part = await undoPart(entries.slice(from, from + ENTRIES_AT_ONCE));
      const undone = part.filter(({ outcome }) => outcome === 'done');
      await outbox.cancelBatch(
        batchId,
        undone.map((result) => result.documentId),
        now
      );
      results.push(...part);
    }
    return { data: { batchId: undoBatch, results } };

    async function undoPart(part: readonly LogEntry[]): Promise<DecisionResult[]> {
      const documentIds = part.flatMap(({ commentId }) => commentId ?? []);
      const known = await store.findMany(documentIds);
      const latest = await log.latestDecisions(documentIds);
      return store.transaction(async (transaction) => {
        await transaction.lockThreads([...new Set(known.map((comment) => comment.threadId))]);
        const comments = await transaction.load(documentIds);
        const outcomes: DecisionResult[] = [];
        const undone: Undone[] = [];
        const inOrder = [...part].sort((one, other) =>
          (one.commentId ?? '') < (other.commentId ?? '') ? -1 : 1
        );
        for (const entry of inOrder) {
          const before = comments.get(entry.commentId ?? '');
          const isAllowed = before ? mayUndo(before, entry, decider) : false;
          const after =
            before && isAllowed ? await revert(transaction, before, entry, settings) : null;
          if (before && after) {
            undone.push({ before, after, entry });
          }
          const code = before && !isAllowed ? 'FORBIDDEN' : 'STALE_VERSION';
          outcomes.push(resultOf(entry, before, after, latest, code));
        }
        await adjustPublicCounts(
          transaction,
          undone.map(({ before, after }) => ({
            comment: before,
            from: before.state,
            to: after.state,
          }))
        );
        await transaction.settle({
          moves: undone.map(({ before, after }) => ({ from: before, to: after })),
          entries: undone.map((each) => entryOf(each, decider, undoBatch, now)),
          messages: undone.flatMap(({ after }) =>
            messagesForDecision(after, {
              action: 'undo',
              batchId: undoBatch,
              notifyAuthor: false,
              now,
              settings,
            })
          ),
        });
        return outcomes;
      });
    }

    async function revert(
      transaction: CommentTransaction,
      comment: StoredComment,
      entry: LogEntry,
      current: Settings
    ): Promise<StoredComment | null> {
      if (!entry.from || comment.version !== entry.version) {
        return null;
      }
      const original =
        entry.action === 'redact-and-approve'
          ? await transaction.loadRevision(comment.documentId, entry.version - 1)
          : null;
      const examine = examineAgain({ rules, signer, settings: current });
      const text = original === null ? null : examine(comment, original);
      // The decision resolved them; taken back, they are open again.
      const openReports = await transaction.reopenReports(comment.documentId, entry.at);
      return transaction.change(comment, {
        ...entry.from,
        openReports,
        assigneeId: null,
        assignedAt: null,
        // The rules look anew: what they found in the redacted text says nothing of the original.
        ...(text && { text }),
        at: now,
      });
    }
  };

/** What takes a text out of the restricted lane takes somebody who may read it. */
const mayUndo = (comment: StoredComment, entry: LogEntry, { mayReveal }: Decider): boolean =>
  mayReveal || comment.lane !== 'restricted' || entry.from?.lane === 'restricted';

const resultOf = (
  entry: LogEntry,
  before: StoredComment | undefined,
  after: StoredComment | null,
  latest: ReadonlyMap<string, LogEntry>,
  code: 'FORBIDDEN' | 'STALE_VERSION'
): DecisionResult => {
  const documentId = entry.commentId ?? '';
  if (after) {
    const { state, lane, version } = after;
    return { documentId, outcome: 'done', state, lane, version };
  }
  const decision = latest.get(documentId);
  return {
    documentId,
    outcome: 'refused',
    code: before ? code : 'NOT_FOUND',
    current: before
      ? {
          state: before.state,
          lane: before.lane,
          version: before.version,
          allowedActions: [],
          claim: null,
          lastDecision: decision ? presentLogEntry(decision) : null,
        }
      : null,
  };
};

const entryOf = (
  { before, after, entry }: Undone,
  { actor }: Decider,
  batchId: string,
  at: Date
): NewLogEntry => ({
  batchId,
  commentId: after.documentId,
  action: 'undo',
  from: { state: before.state, lane: before.lane },
  to: { state: after.state, lane: after.lane },
  version: after.version,
  actor,
  reason: null,
  note: null,
  waitedSeconds: null,
  undoes: entry.sequence,
  at,
});
