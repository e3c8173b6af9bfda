import type { ChangesAnswer, ChangesQuery } from '../../../contract';
import type { Claims } from '../ports/claims';
import type { Clock } from '../ports/clock';
import type { CommentStore } from '../ports/comment-store';
import type { ModerationLog } from '../ports/moderation-log';
import type { QueueReader } from '../ports/queue-reader';
import { describeCurrent } from './describe-current';
import { presentClaim } from './present-claim';
import type { Viewer } from './present-queue-item';
import { showLanes } from './show-lanes';

interface Dependencies {
  queue: Pick<QueueReader, 'standing'>;
  store: Pick<CommentStore, 'findMany'>;
  log: Pick<ModerationLog, 'lastSequence' | 'since' | 'latestDecisions'>;
  claims: Pick<Claims, 'of' | 'held'>;
  clock: Clock;
}

/** More than a desk could show one by one, and little enough to be read in one go. */
const CHANGES_AT_MOST = 200;
const CLAIMS_AT_MOST = 200;

/**
 * What colleagues, readers and the plugin itself did since somebody last asked. Three reads where
 * nothing was done, seven where something was.
 */
export const showChanges =
  ({ queue, store, log, claims, clock }: Dependencies) =>
  async ({ after }: ChangesQuery, viewer: Viewer): Promise<ChangesAnswer> => {
    // Before the entries: what is written between the two is told twice rather than never.
    const { data: lanes, meta } = await showLanes({ queue })();
    const last = await log.lastSequence();
    const entries =
      after === undefined || after >= last ? [] : await log.since(after, CHANGES_AT_MOST + 1);
    const isWhole = entries.length <= CHANGES_AT_MOST;
    const ids = new Set(
      (isWhole ? entries : []).flatMap(({ commentId }) => (commentId === null ? [] : [commentId]))
    );
    const current = await describeCurrent({ store, log, claims, clock })([...ids], viewer);
    const held = await claims.held(clock.now(), CLAIMS_AT_MOST);
    return {
      data: {
        changed: isWhole ? [...current].map(([documentId, now]) => ({ documentId, ...now })) : null,
        gone: [...ids].filter((documentId) => !current.has(documentId)),
        claims: held.map((claim) => ({ documentId: claim.commentId, ...presentClaim(claim) })),
        lanes,
      },
      meta: { ...meta, sequence: Math.max(last, entries.at(-1)?.sequence ?? 0) },
    };
  };
