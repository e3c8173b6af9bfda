import type { DecisionResponse, DecisionResult } from '../../../contract';
import { DECISION_ACTIONS, type ErrorCode } from '../../../contract/vocabulary';
import { NotFoundError } from '../domain/errors';
import type { Rule } from '../domain/moderation/rule';
import type { Claim, Claims } from '../ports/claims';
import type { Clock } from '../ports/clock';
import type { CommentStore, CommentTransaction, StoredComment } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { LogEntry, ModerationLog, NewLogEntry } from '../ports/moderation-log';
import type { Outbox } from '../ports/outbox';
import type { QueueReader } from '../ports/queue-reader';
import type { SettingsStore } from '../ports/settings-store';
import type { Signer } from '../ports/signer';
import { adjustPublicCounts } from './adjust-public-counts';
import type { assignAttorney } from './assign-attorney';
import { assignComments } from './assign-comments';
import type { Decider } from './decide-items';
import { describeCurrent, withCurrent } from './describe-current';
import { examineAgain } from './examine-again';
import { messagesForDecision } from './messages-for';
import { newLogEntry } from './new-log-entry';

interface Dependencies {
  store: CommentStore;
  log: ModerationLog;
  outbox: Pick<Outbox, 'cancelBatch'>;
  settings: SettingsStore;
  signer: Signer;
  clock: Clock;
  ids: IdSource;
  rules: readonly Rule[];
  claims: Pick<Claims, 'of'>;
  queue: Pick<QueueReader, 'threads'>;
  assign: ReturnType<typeof assignAttorney>;
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
export const undoDecisions = (dependencies: Dependencies) => {
  const { store, log, claims, outbox, signer, clock, ids, rules } = dependencies;
  const describe = describeCurrent(dependencies);
  const route = assignComments(dependencies);

  return async (batchId: string, decider: Decider): Promise<DecisionResponse> => {
    const entries = (await log.ofBatch(batchId)).filter(({ action }) => decisions.has(action));
    if (entries.length === 0) {
      throw new NotFoundError('the batch');
    }
    const undoBatch = ids.next();
    const { settings } = await dependencies.settings.read();
    const now = clock.now();
    const results: DecisionResult[] = [];
    for (let from = 0; from < entries.length; from += ENTRIES_AT_ONCE) {
      results.push(...(await undoPart(entries.slice(from, from + ENTRIES_AT_ONCE))));
    }
    const refused = results.filter(({ outcome }) => outcome === 'refused');
    const current = await describe(
      refused.map(({ documentId }) => documentId),
      { id: decider.actor.id, mayDecide: true, mayReveal: decider.mayReveal }
    );
    return {
      data: { batchId: undoBatch, results: results.map((result) => withCurrent(result, current)) },
    };

    async function undoPart(part: readonly LogEntry[]): Promise<DecisionResult[]> {
      const documentIds = part.flatMap(({ commentId }) => commentId ?? []);
      const known = await store.findMany(documentIds);
      const claimed = await claims.of(documentIds, now);
      const backToAttorneys = new Set(
        part.flatMap(({ commentId, from: was }) => (was?.lane === 'attorney' ? commentId : []))
      );
      const assignees = await route(
        known.filter(({ documentId }) => backToAttorneys.has(documentId)),
        now
      );
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
          const outcome = before
            ? (whyNot(before, entry, claimed) ??
              (await revert(transaction, before, entry, assignees)))
            : 'NOT_FOUND';
          if (before && typeof outcome !== 'string') {
            undone.push({ before, after: outcome, entry });
          }
          outcomes.push(resultOf(entry, outcome));
        }
        await settle(transaction, undone);
        return outcomes;
      });
    }

    function whyNot(
      comment: StoredComment,
      entry: LogEntry,
      claimed: ReadonlyMap<string, Claim>
    ): ErrorCode | null {
      if (comment.version !== entry.version) {
        return 'STALE_VERSION';
      }
      const claim = claimed.get(comment.documentId);
      if (claim && claim.holder.id !== decider.actor.id) {
        return 'CLAIMED_BY_OTHER';
      }
      return mayUndo(comment, entry, decider) ? null : 'FORBIDDEN';
    }

    async function settle(
      transaction: CommentTransaction,
      undone: readonly Undone[]
    ): Promise<void> {
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
      await outbox.cancelBatch(
        batchId,
        undone.map(({ after }) => after.documentId),
        now
      );
    }

    async function revert(
      transaction: CommentTransaction,
      comment: StoredComment,
      entry: LogEntry,
      assignees: ReadonlyMap<string, number | null>
    ): Promise<StoredComment | ErrorCode> {
      if (!entry.from) {
        return 'STALE_VERSION';
      }
      const original =
        entry.action === 'redact-and-approve'
          ? await transaction.loadRevision(comment.documentId, entry.version - 1)
          : null;
      const examine = examineAgain({ rules, signer, settings });
      const text = original === null ? null : examine(comment, original);
      // The decision resolved them; taken back, they are open again.
      const openReports = await transaction.reopenReports(comment.documentId, entry.at);
      const assigneeId = assignees.get(comment.documentId) ?? null;
      const after = await transaction.change(comment, {
        ...entry.from,
        openReports,
        assigneeId,
        assignedAt: assigneeId === null ? null : now,
        // The rules look anew: what they found in the redacted text says nothing of the original.
        ...(text && { text }),
        at: now,
      });
      return after ?? 'STALE_VERSION';
    }
  };
};

/** What takes a text out of the restricted lane takes somebody who may read it. */
const mayUndo = (comment: StoredComment, entry: LogEntry, { mayReveal }: Decider): boolean =>
  mayReveal || comment.lane !== 'restricted' || entry.from?.lane === 'restricted';

const resultOf = (entry: LogEntry, outcome: StoredComment | ErrorCode): DecisionResult => {
  const documentId = entry.commentId ?? '';
  if (typeof outcome === 'string') {
    return { documentId, outcome: 'refused', code: outcome, current: null };
  }
  const { state, lane, version } = outcome;
  return { documentId, outcome: 'done', state, lane, version };
};

const entryOf = (
  { before, after, entry }: Undone,
  { actor }: Decider,
  batchId: string,
  at: Date
): NewLogEntry =>
  newLogEntry({
    batchId,
    commentId: after.documentId,
    action: 'undo',
    from: before,
    to: after,
    version: after.version,
    actor,
    undoes: entry.sequence,
    at,
  });
