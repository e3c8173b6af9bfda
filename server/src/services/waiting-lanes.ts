import type { StaffPreferences } from '../../../contract';
import { LANES } from '../../../contract/vocabulary';
import type { WaitingLane } from '../domain/mails/compose-digest-mail';
import type { QueueStanding } from '../ports/queue-reader';

const HOUR = 3_600_000;

/**
 * What a digest would say: the lanes followed by digest in which something waits. Nothing at all
 * where none of it has waited for as long as its reader wants.
 */
export const waitingLanes = (
  { lanes, olderThanHours }: StaffPreferences,
  standing: QueueStanding,
  now: Date
): WaitingLane[] => {
  const waiting = LANES.flatMap((lane): WaitingLane[] => {
    const oldest = standing.oldest[lane];
    const count = standing.lanes[lane];
    return lanes[lane] === 'digest' && oldest && count > 0 ? [{ lane, count, oldest }] : [];
  });
  const limit = now.getTime() - olderThanHours * HOUR;
  return waiting.some(({ oldest }) => oldest.getTime() <= limit) ? waiting : [];
};
