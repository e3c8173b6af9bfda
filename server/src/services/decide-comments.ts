import type { DecisionRequest, DecisionResponse, DecisionResult } from '../../../contract';
import type { ErrorCode } from '../../../contract/vocabulary';
import { TRANSITIONS } from '../domain/moderation/transitions';
import type { Clock } from '../ports/clock';
import type {
  Actor,
  CommentStore,
  CommentTransaction,
  Decision,
  StoredComment,
} from '../ports/comment-store';
import type { IdSource } from '../ports/id-source';
import { adjustPublicCounts } from './adjust-public-counts';
import { presentDecision } from './list-queue';

interface Dependencies {
  store: CommentStore;
  clock: Clock;
  ids: IdSource;
}

/**
 * Decides comments, each at the version that the moderator saw. One transaction for the whole
 * request: what is refused is reported with its code and does not stop the rest.
 */
export const decideComments =
  ({ store, clock, ids }: Dependencies) =>
  async (request: DecisionRequest, actor: Actor): Promise<DecisionResponse> => {
    const batchId = ids.next();
    const asked = uniqueItems(request.items);
    const documentIds = asked.map((item) => item.documentId);
    // A comment never moves to another thread, so this may be read before the lock.
    const known = await store.findMany(documentIds);
    const results = await store.transaction(async (transaction) => {
      await transaction.lockThreads([...new Set(known.map((comment) => comment.threadId))]);
      const comments = await transaction.load(documentIds);
      const outcomes = new Map<string, DecisionResult>();
      for (const item of asked) {
        outcomes.set(item.documentId, await decide(transaction, item, comments));
      }
      return outcomes;
    });
    const refused = [...results.values()].filter((result) => result.outcome === 'refused');
    const latest = await store.latestDecisions(refused.map((result) => result.documentId));
    return {
      data: {
        batchId,
        results: request.items.flatMap(({ documentId }) => {
          const result = results.get(documentId);
          return result ? [withLatest(result, latest)] : [];
        }),
      },
    };

    async function decide(
      transaction: CommentTransaction,
      { documentId, version }: DecisionRequest['items'][number],
      comments: ReadonlyMap<string, StoredComment>
    ): Promise<DecisionResult> {
      const comment = comments.get(documentId);
      if (!comment) {
        return { documentId, outcome: 'refused', code: 'NOT_FOUND', current: null };
      }
      if (comment.version !== version) {
        return refuse('STALE_VERSION', comment);
      }
      const to = TRANSITIONS[comment.state][request.action];
      if (to === undefined) {
        return refuse('TRANSITION_NOT_ALLOWED', comment);
      }
      const lane = to === 'pending' ? 'general' : null;
      if (!(await transaction.changeState(comment, { state: to, lane }))) {
        return refuse('STALE_VERSION', comment);
      }
      await adjustPublicCounts(transaction, comment, comment.state, to);
      const decision: Decision = {
        batchId,
        commentId: documentId,
        action: request.action,
        from: comment.state,
        to,
        version: version + 1,
        actor,
        reason: request.reason ?? null,
        note: request.note ?? null,
        decidedAt: clock.now(),
      };
      await transaction.appendDecision(decision);
      return { documentId, outcome: 'done', state: to, version: version + 1 };
    }
  };

const refuse = (code: ErrorCode, comment: StoredComment): DecisionResult => ({
  documentId: comment.documentId,
  outcome: 'refused',
  code,
  current: { state: comment.state, version: comment.version, lastDecision: null },
});

const withLatest = (
  result: DecisionResult,
  latest: ReadonlyMap<string, Decision>
): DecisionResult => {
  const decision = latest.get(result.documentId);
  return result.outcome === 'refused' && result.current && decision
    ? { ...result, current: { ...result.current, lastDecision: presentDecision(decision) } }
    : result;
};

/** The first mention of each comment, sorted, so that two requests lock in one order. */
const uniqueItems = (items: DecisionRequest['items']): DecisionRequest['items'] =>
  [...new Map([...items].reverse().map((item) => [item.documentId, item])).values()].sort(
    (one, other) => (one.documentId < other.documentId ? -1 : 1)
  );
