const DAY = 24 * 60 * 60_000;
const WEEK = 7 * DAY;
/** The first of January 1970 was a Thursday; ISO weeks belong to the year of their Thursday. */
const FIRST_MONDAY = -3 * DAY;

const WRITTEN = /^(\d{4})-W(\d{2})$/;

export interface WeekRange {
  /** Its Monday, 00:00 UTC. */
  from: Date;
  /** The next Monday: the first moment after it. */
  until: Date;
}

const mondayOf = (moment: number): number =>
  Math.floor((moment - FIRST_MONDAY) / WEEK) * WEEK + FIRST_MONDAY;

/** Monday of the week that has the fourth of January: ISO 8601's first week of a year. */
const firstMondayOf = (year: number): number => mondayOf(Date.UTC(year, 0, 4));

/** The ISO 8601 week of a moment in UTC: `2026-W48`. */
export const isoWeekOf = (moment: Date): string => {
  const monday = mondayOf(moment.getTime());
  const year = new Date(monday + 3 * DAY).getUTCFullYear();
  const number = (monday - firstMondayOf(year)) / WEEK + 1;
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
};

/** Null for what is no week: another text, or week 53 of a year that has 52. */
export const isoWeekRange = (week: string): WeekRange | null => {
  const [, year, number] = WRITTEN.exec(week) ?? [];
  // Date.UTC takes years below 100 for those of the last century.
  if (year === undefined || number === undefined || Number(year) < 100) {
    return null;
  }
  const monday = firstMondayOf(Number(year)) + (Number(number) - 1) * WEEK;
  const from = new Date(monday);
  return isoWeekOf(from) === week ? { from, until: new Date(monday + WEEK) } : null;
};

/** The last week that is over. */
export const lastFullIsoWeek = (now: Date): string => isoWeekOf(new Date(now.getTime() - WEEK));
