import { DECISION_ACTIONS } from '../../../../../contract/vocabulary';
import type { Statistics } from '../../../../../contract';
import { addDays, type Day } from '../../../components/days';

type DayCounts = Statistics['data']['days'][number];
type Action = (typeof DECISION_ACTIONS)[number];

/** A day or a week: what one bar of a plot stands for. */
export interface Bucket {
  /** Its first day; of a week that the range begins in the middle of, the range's. */
  day: Day;
  submitted: number;
  decisions: Record<Action, number>;
}

/** More bars than these cannot be told apart on a phone. */
const MOST_BARS = 31;
/** The first of January 1970 was a Thursday: days since the Monday before it, by their remainder. */
const DAY = 24 * 60 * 60_000;
const daysSinceMonday = (day: Day): number => (Date.parse(`${day}T00:00:00.000Z`) / DAY + 3) % 7;
const mondayOf = (day: Day): Day => addDays(day, -daysSinceMonday(day));

export const isWeekly = (days: readonly unknown[]): boolean => days.length > MOST_BARS;

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

const bucketOf = (days: readonly [DayCounts, ...DayCounts[]]): Bucket => ({
  day: days[0].day,
  submitted: sum(days.map(({ submitted }) => submitted)),
  decisions: Object.fromEntries(
    DECISION_ACTIONS.map((action) => [
      action,
      sum(days.map(({ decisions }) => decisions[action] ?? 0)),
    ])
  ) as Bucket['decisions'],
});

/** Days as they are, or where they are many, weeks from Monday on. Nothing is counted twice or lost. */
export function bucketsOf(days: readonly DayCounts[]): Bucket[] {
  if (!isWeekly(days)) return days.map((day) => bucketOf([day]));
  const weeks = new Map<Day, [DayCounts, ...DayCounts[]]>();
  for (const day of days) {
    const monday = mondayOf(day.day);
    const week = weeks.get(monday);
    if (week) week.push(day);
    else weeks.set(monday, [day]);
  }
  return [...weeks.values()].map(bucketOf);
}

/** How often each action was taken in all of them: those that were, in the order of the vocabulary. */
export const actionTotals = (buckets: readonly Bucket[]): { action: Action; total: number }[] =>
  DECISION_ACTIONS.map((action) => ({
    action,
    total: sum(buckets.map(({ decisions }) => decisions[action])),
  })).filter(({ total }) => total > 0);

export const totalSubmitted = (buckets: readonly Bucket[]): number =>
  sum(buckets.map(({ submitted }) => submitted));
