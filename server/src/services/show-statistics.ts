import type { Statistics, StatisticsQuery } from '../../../contract';
import { DECISION_ACTIONS, VERDICT_REASONS } from '../../../contract/vocabulary';
import { ValidationFailedError } from '../domain/errors';
import type { Clock } from '../ports/clock';
import type { DayCount, StatisticsRange, StatisticsReader } from '../ports/statistics-reader';

interface Dependencies {
  statistics: StatisticsReader;
  clock: Clock;
}

const DAY = 24 * 60 * 60_000;
const DEFAULT_DAYS = 30;
/** A leap year: what is longer would be read by nobody, and costs more than it tells. */
const MOST_DAYS = 366;

const dayOf = (moment: Date): string => moment.toISOString().slice(0, 10);
const startOfDay = (moment: number): number => Math.floor(moment / DAY) * DAY;

/** Today and the 29 days before it, unless others are asked for. */
const rangeOf = (query: StatisticsQuery, now: Date): StatisticsRange => {
  const until = query.to === undefined ? now : new Date(query.to);
  const from =
    query.from === undefined
      ? new Date(startOfDay(until.getTime()) - (DEFAULT_DAYS - 1) * DAY)
      : new Date(query.from);
  const length = until.getTime() - from.getTime();
  if (length <= 0 || length > MOST_DAYS * DAY) {
    throw new ValidationFailedError([
      {
        path: 'from',
        message: `a range is of at most ${MOST_DAYS} days, and begins before it ends`,
      },
    ]);
  }
  return { from, until };
};

const daysOf = ({ from, until }: StatisticsRange): string[] => {
  const first = startOfDay(from.getTime());
  const count = Math.ceil((until.getTime() - first) / DAY);
  return Array.from({ length: count }, (_day, index) => dayOf(new Date(first + index * DAY)));
};

const byDay = (counts: readonly DayCount[]): ReadonlyMap<string, number> =>
  new Map(counts.map(({ day, count }) => [day, count]));

/**
 * What came in, what was decided and how fast, and how often the rules were right.
 * @throws VALIDATION_FAILED for a range that is none, or of more than 366 days
 */
export const showStatistics =
  ({ statistics, clock }: Dependencies) =>
  async (query: StatisticsQuery): Promise<Statistics> => {
    const now = clock.now();
    const range = rangeOf(query, now);
    const submitted = byDay(await statistics.submitted(range));
    const decided = await statistics.decisions(range);
    const actions = DECISION_ACTIONS.map((action) => ({
      action,
      counts: byDay(decided.filter((each) => each.action === action)),
    }));
    const { count: waiting, ...queueAge } = await statistics.queueAge(now);
    const { count: firstDecisions, ...timeToDecision } = await statistics.timeToDecision(range);
    const { decisions, overturned } = await statistics.overturned(range);
    const rules = await statistics.rules(range);
    return {
      data: {
        from: range.from.toISOString(),
        to: range.until.toISOString(),
        days: daysOf(range).map((day) => ({
          day,
          submitted: submitted.get(day) ?? 0,
          decisions: Object.fromEntries(
            actions.map(({ action, counts }) => [action, counts.get(day) ?? 0])
          ),
        })),
        queueAge: { ...queueAge, waiting },
        timeToDecision: { ...timeToDecision, decided: firstDecisions },
        overturned: {
          decisions,
          overturned,
          rate: decisions === 0 ? 0 : overturned / decisions,
        },
        rules: VERDICT_REASONS.flatMap((code) => rules.filter((rule) => rule.code === code)),
      },
    };
  };
