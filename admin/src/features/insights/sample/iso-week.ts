const DAY = 24 * 60 * 60_000;
const WEEK = 7 * DAY;
/** The first of January 1970 was a Thursday; ISO weeks belong to the year of their Thursday. */
const FIRST_MONDAY = -3 * DAY;

const WRITTEN = /^(\d{4})-W(\d{2})$/;

const mondayBefore = (moment: number): number =>
  Math.floor((moment - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY;

/** The week of a moment in UTC, after ISO 8601: `2026-W48`. */
export function weekOf(moment: number): string {
  const monday = mondayBefore(moment);
  const year = new Date(monday + 3 * DAY).getUTCFullYear();
  // The fourth of January is always in the first week.
  const number = (monday - mondayBefore(Date.UTC(year, 0, 4))) / WEEK + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}

/** The first moment of a week, in UTC; null for what is no week of its year. */
export function startOfWeek(week: string): number | null {
  const [, year, number] = WRITTEN.exec(week) ?? [];
  if (year === undefined || number === undefined || Number(year) < 100) return null;
  const monday = mondayBefore(Date.UTC(Number(year), 0, 4)) + (Number(number) - 1) * WEEK;
  return weekOf(monday) === week ? monday : null;
}

/** So many weeks later, or earlier; the week itself where it is none. */
export function shiftWeek(week: string, count: number): string {
  const monday = startOfWeek(week);
  return monday === null ? week : weekOf(monday + count * WEEK);
}

/** Monday and Sunday. */
export function daysOfWeek(week: string): { first: Date; last: Date; number: number } | null {
  const monday = startOfWeek(week);
  if (monday === null) return null;
  return {
    ...{ first: new Date(monday), last: new Date(monday + 6 * DAY) },
    number: Number(week.slice(-2)),
  };
}
