import type { Lane } from '../../../../contract/vocabulary';
import { RESTRICTING_REASONS } from '../../domain/moderation/mask-spans';
import type { StoredComment } from '../../ports/comment-store';

/** The lane in which a comment waits for somebody; null where it waits no longer. */
export const waitingLane = ({ state, lane, openReports }: StoredComment): Lane | null => {
  if (state === 'pending') {
    return lane ?? 'general';
  }
  return state === 'approved' && openReports > 0 ? 'reported' : null;
};

/** Lanes in which nothing says that a text is somebody's secret. */
const OPEN_LANES: ReadonlySet<Lane> = new Set<Lane>(['general', 'reported']);

/**
 * Whether a mail may hold a comment's text. Not where a rule found an identifier or a confidence, nor
 * where some rule could not be asked, nor what reads like a client's question.
 */
export const mayBeMailed = (comment: StoredComment): boolean => {
  const lane = waitingLane(comment);
  return (
    comment.lane !== 'restricted' &&
    lane !== null &&
    OPEN_LANES.has(lane) &&
    !comment.reasons.some(
      ({ code }) => RESTRICTING_REASONS.has(code) || code === 'facts_unavailable'
    )
  );
};
