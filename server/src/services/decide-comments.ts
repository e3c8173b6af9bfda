import type { DecisionRequest, DecisionResponse, DecisionResult } from '../../../contract';
import { LegalBlogError } from '../domain/errors';
import type { Rule } from '../domain/moderation/rule';
import type { Claims } from '../ports/claims';
import type { Clock } from '../ports/clock';
import type { CommentStore } from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import type { ModerationLog } from '../ports/moderation-log';
import type { QueueReader } from '../ports/queue-reader';
import type { SettingsStore } from '../ports/settings-store';
import type { Signer } from '../ports/signer';
import type { StaffDirectory } from '../ports/staff-directory';
import type { SubjectRef } from '../ports/subject-directory';
import { assignComments } from './assign-comments';
import { decideItems, type Decider, type DecisionItem } from './decide-items';
import { describeCurrent, withCurrent } from './describe-current';
import { redactComment } from './redact-comment';

export interface DecideDependencies {
  store: CommentStore;
  log: ModerationLog;
  claims: Claims;
  settings: SettingsStore;
  staff: StaffDirectory;
  queue: Pick<QueueReader, 'threads'>;
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
  const { store, claims, staff, clock, ids, rules, signer } = dependencies;
  const describe = describeCurrent(dependencies);
  const route = assignComments(dependencies);

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
    const refused = [...results.values()].filter(({ outcome }) => outcome === 'refused');
    const current = await describe(
      refused.map(({ documentId }) => documentId),
      { id: decider.actor.id, mayDecide: true, mayReveal: decider.mayReveal }
    );
    return {
      data: {
        batchId,
        results: items.flatMap(({ documentId }) => {
          const result = results.get(documentId);
          return result ? [withCurrent(result, current)] : [];
        }),
      },
    };

    async function decidePart(
      part: readonly DecisionItem[],
      batch: string
    ): Promise<ReadonlyMap<string, DecisionResult>> {
      const { settings } = await dependencies.settings.read();
      const documentIds = part.map((item) => item.documentId);
      const isRouted =
        request.action === 'hold' && request.lane === 'attorney' && request.assignee === undefined;
      // A comment never moves to another thread, so this may be read before the lock.
      const known = await store.findMany(documentIds);
      const now = clock.now();
      const context = {
        batchId: batch,
        request,
        decider,
        claims: await claims.of(documentIds, now),
        assignees: isRouted ? await route(known, now) : new Map<string, number | null>(),
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
  };
};

/** The first mention of each comment, sorted, so that two requests lock in one order. */
const uniqueItems = (items: readonly DecisionItem[]): DecisionItem[] =>
  [...new Map([...items].reverse().map((item) => [item.documentId, item])).values()].sort(
    (one, other) => (one.documentId < other.documentId ? -1 : 1)
  );
