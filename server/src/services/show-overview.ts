import type { OverviewAnswer } from '../../../contract';
import { LANES } from '../../../contract/vocabulary';
import { startOfCalendarDay } from '../domain/dates/calendar-range';
import type { Clock } from '../ports/clock';
import type { DecisionReader } from '../ports/decision-reader';
import type { QueueReader } from '../ports/queue-reader';
import type { StaffDirectory } from '../ports/staff-directory';

interface Dependencies {
  queue: Pick<QueueReader, 'standing' | 'selection'>;
  decisions: Pick<DecisionReader, 'count'>;
  staff: Pick<StaffDirectory, 'timeZone'>;
  clock: Clock;
}

/** What waits, how long already, and what was decided today: the same few queries for any queue. */
export const showOverview =
  ({ queue, decisions, staff, clock }: Dependencies) =>
  async (adminId: number): Promise<OverviewAnswer> => {
    const now = clock.now();
    const { lanes, oldest } = await queue.standing();
    const urgent = await queue.selection({ states: ['pending'], urgent: true });
    const since = startOfCalendarDay(now, await staff.timeZone());
    // What is decided in this very millisecond is of today, too.
    const until = new Date(now.getTime() + 1);
    const decided = await decisions.count({ from: since, until }, adminId);
    const moments = LANES.flatMap((lane) => oldest[lane]?.toISOString() ?? []);
    return {
      data: {
        waiting: LANES.reduce((sum, lane) => sum + lanes[lane], 0),
        lanes: LANES.map((lane) => ({
          lane,
          count: lanes[lane],
          oldest: oldest[lane]?.toISOString() ?? null,
        })),
        oldest: moments.sort()[0] ?? null,
        urgent: urgent.count,
        decisions: { since: since.toISOString(), ...decided },
      },
    };
  };
