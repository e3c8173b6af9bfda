import type { CurrentState, DecisionResult } from '../../../contract';
import { allowedActions } from '../domain/moderation/allowed-actions';
import type { Claims } from '../ports/claims';
import type { Clock } from '../ports/clock';
import type { CommentStore } from '../ports/comment-store';
import type { ModerationLog } from '../ports/moderation-log';
import { presentClaim } from './present-claim';
import { presentLogEntry } from './present-log-entry';

interface Dependencies {
  store: Pick<CommentStore, 'findMany'>;
  log: Pick<ModerationLog, 'latestDecisions'>;
  claims: Pick<Claims, 'of'>;
  clock: Clock;
}

/**
 * What is there now, for one who lost or looks on: who decided what, who looks at it, and what may
 * be done still. Three reads for any number of comments; none for none.
 */
export const describeCurrent =
  ({ store, log, claims, clock }: Dependencies) =>
  async (
    documentIds: readonly string[],
    viewer: { id: number | null; mayDecide: boolean; mayReveal: boolean }
  ): Promise<ReadonlyMap<string, CurrentState>> => {
    if (documentIds.length === 0) {
      return new Map();
    }
    const comments = await store.findMany(documentIds);
    const latest = await log.latestDecisions(documentIds);
    const held = await claims.of(documentIds, clock.now());
    return new Map(
      comments.map((comment): [string, CurrentState] => {
        const claim = held.get(comment.documentId);
        const decision = latest.get(comment.documentId);
        const { documentId, state, lane, version } = comment;
        return [
          documentId,
          {
            ...{ state, lane, version },
            allowedActions: allowedActions({
              ...{ state, lane, mayDecide: viewer.mayDecide, mayReveal: viewer.mayReveal },
              claimedByOther: claim !== undefined && claim.holder.id !== viewer.id,
            }),
            claim: claim ? presentClaim(claim) : null,
            lastDecision: decision ? presentLogEntry(decision) : null,
          },
        ];
      })
    );
  };

/** What was refused, with what is there now. */
export const withCurrent = (
  result: DecisionResult,
  current: ReadonlyMap<string, CurrentState>
): DecisionResult =>
  result.outcome === 'refused'
    ? { ...result, current: current.get(result.documentId) ?? null }
    : result;
