import type {
  CurrentState,
  DecisionRequest,
  DecisionResponse,
  DecisionResult,
} from '../../../contract';
import { LegalBlogError } from '../domain/errors';
import { allowedActions } from '../domain/moderation/allowed-actions';
import type { Rule } from '../domain/moderation/rule';
import type { Claims } from '../ports/claims';
import type { Clock } from '../ports/clock';
import type { CommentStore, StoredComment } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { ModerationLog } from '../ports/moderation-log';
import type { SettingsStore } from '../ports/settings-store';
import type { Signer } from '../ports/signer';
import type { StaffDirectory } from '../ports/staff-directory';
import type { SubjectRef } from '../ports/subject-directory';
import { decideItems, type Decider, type DecisionItem } from './decide-items';
import { presentClaim } from './present-claim';
import { presentLogEntry } from './present-log-entry';
import { redactComment } from './redact-comment';

export interface DecideDependencies {
  store: CommentStore;
  log: ModerationLog;
  claims: Claims;
  settings: SettingsStore;
  staff: StaffDirectory;
  signer: Signer;
  clock: Clock;
  ids: IdSource;
  rules: readonly Rule[];
  assign: (subject: SubjectRef, now: Date) => Promise<number | null>;
  /** The comments that a filter shows. @throws SELECTION_CHANGED, SELECTION_TOO_LARGE */
  resolveSelection: (
    selection: NonNullable<DecisionRequest['selection']>
  ) => Promise<DecisionItem[]>;
}

/** Of one transaction; a selection of more is decided in several, under one batch. */
const ITEMS_AT_ONCE = 500;

/**
 * Decides comments, each at the version that the moderator saw. One transaction for up to 500:
 * what is refused is reported with its code and what is there now, and does not stop the rest.
 * @throws SELECTION_CHANGED, SELECTION_TOO_LARGE, VALIDATION_FAILED where the assignee is nobody
 */
export const decideComments = (dependencies: DecideDependencies) => {
  const { store, log, claims, staff, clock, ids, rules, signer } = dependencies;

  return async (request: DecisionRequest, decider: Decider): Promise<DecisionResponse> => {
    const batchId = ids.next();
    const items = request.selection
      ? await dependencies.resolveSelection(request.selection)
      : (request.items ?? []);
    if (request.assignee !== undefined && !(await staff.find(request.assignee))) {
      throw new LegalBlogError('VALIDATION_FAILED', 'assignee: is nobody who can sign in', {
        issues: [{ path: 'assignee', message: 'is nobody who can sign in' }],
      });
    }
    const asked = uniqueItems(items);
    const results = new Map<string, DecisionResult>();
    for (let from = 0; from < asked.length; from += ITEMS_AT_ONCE) {
      const part = await decidePart(asked.slice(from, from + ITEMS_AT_ONCE), batchId);
      part.forEach((result, documentId) => results.set(documentId, result));
    }
    await addCurrent(results);
    return {
      data: {
        batchId,
        results: items.flatMap(({ documentId }) => results.get(documentId) ?? []),
      },
    };

    async function decidePart(
      part: readonly DecisionItem[],
      batch: string
    ): Promise<ReadonlyMap<string, DecisionResult>> {
      const { settings } = await dependencies.settings.read();
      const documentIds = part.map((item) => item.documentId);
      // A comment never moves to another thread, so this may be read before the lock.
      const known = await store.findMany(documentIds);
      const now = clock.now();
      const context = {
        batchId: batch,
        request,
        decider,
        claims: await claims.of(documentIds, now),
        assignees: await assigneesFor(known, now),
        redact: redactComment({ rules, signer, settings }),
        settings,
        now,
      };
      return store.transaction(async (transaction) => {
        await transaction.lockThreads([...new Set(known.map((comment) => comment.threadId))]);
        const { results: outcomes, settlement } = await decideItems(transaction, part, context);
        await transaction.settle(settlement);
        return outcomes;
      });
    }

    /** Of those that go to the attorneys without a name; one look-up a thread. */
    async function assigneesFor(
      comments: readonly StoredComment[],
      now: Date
    ): Promise<ReadonlyMap<string, number | null>> {
      const isRouted = request.action === 'hold' && request.lane === 'attorney';
      if (!isRouted || request.assignee !== undefined) {
        return new Map();
      }
      const byThread = new Map<string, number | null>();
      for (const threadId of new Set(comments.map((comment) => comment.threadId))) {
        const thread = await store.findThread(threadId);
        byThread.set(threadId, thread && (await dependencies.assign(thread.subject, now)));
      }
      return new Map(
        comments.map(({ documentId, threadId }) => [documentId, byThread.get(threadId) ?? null])
      );
    }

    /** What is there now, for one who lost: who decided what, and what may be done still. */
    async function addCurrent(outcomes: Map<string, DecisionResult>): Promise<void> {
      const refused = [...outcomes.values()].flatMap((result) =>
        result.outcome === 'refused' ? [result] : []
      );
      const refusedIds = refused.map((result) => result.documentId);
      if (refusedIds.length === 0) {
        return;
      }
      const comments = new Map(
        (await store.findMany(refusedIds)).map((comment) => [comment.documentId, comment])
      );
      const latest = await log.latestDecisions(refusedIds);
      const held = await claims.of(refusedIds, clock.now());
      for (const result of refused) {
        const comment = comments.get(result.documentId);
        const claim = held.get(result.documentId);
        const decision = latest.get(result.documentId);
        const current: CurrentState | null = comment
          ? {
              state: comment.state,
              lane: comment.lane,
              version: comment.version,
              allowedActions: allowedActions({
                ...comment,
                mayDecide: true,
                mayReveal: decider.mayReveal,
                claimedByOther: claim !== undefined && claim.holder.id !== decider.actor.id,
              }),
              claim: claim ? presentClaim(claim) : null,
              lastDecision: decision ? presentLogEntry(decision) : null,
            }
          : null;
        outcomes.set(result.documentId, { ...result, current });
      }
    }
  };
};

/** The first mention of each comment, sorted, so that two requests lock in one order. */
const uniqueItems = (items: readonly DecisionItem[]): DecisionItem[] =>
  [...new Map([...items].reverse().map((item) => [item.documentId, item])).values()].sort(
    (one, other) => (one.documentId < other.documentId ? -1 : 1)
  );
