export interface WeekdayRun {
  /** ISO 8601: Monday is 1. Equal where it is one day. */
  from: number;
  to: number;
}

/** Shorter ones are named day by day. */
const SHORTEST = 3;

/** Days of the week as one says them: `1, 2, 3, 6` is Monday to Wednesday, and Saturday. */
export function weekdayRuns(weekdays: readonly number[]): WeekdayRun[] {
  const sorted = [...new Set(weekdays)].sort((one, other) => one - other);
  const runs: WeekdayRun[] = [];
  for (const day of sorted) {
    const last = runs.at(-1);
    if (last && last.to === day - 1) last.to = day;
    else runs.push({ from: day, to: day });
  }
  return runs.flatMap(({ from, to }) =>
    to - from + 1 >= SHORTEST
      ? [{ from, to }]
      : Array.from({ length: to - from + 1 }, (_, index) => ({
          from: from + index,
          to: from + index,
        }))
  );
}
