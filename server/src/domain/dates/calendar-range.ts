import { momentOfWallClock, wallClock } from './wall-clock';

const DAY = 24 * 60 * 60_000;

export interface CalendarRange {
  /** First moment of the range. */
  from: Date;
  /** First moment after it. */
  until: Date;
}

/** A year, or a month of it (1 to 12), as the firm's own calendar has it. */
export const calendarRange = (
  year: number,
  month: number | undefined,
  timeZone: string
): CalendarRange => {
  const first = month === undefined ? Date.UTC(year, 0) : Date.UTC(year, month - 1);
  const after = month === undefined ? Date.UTC(year + 1, 0) : Date.UTC(year, month);
  return {
    from: new Date(momentOfWallClock(first, timeZone)),
    until: new Date(momentOfWallClock(after, timeZone)),
  };
};

/** The calendar month of a moment in a time zone. */
export const calendarMonth = (moment: Date, timeZone: string): { year: number; month: number } => {
  const wall = new Date(wallClock(moment.getTime(), timeZone));
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1 };
};

/** The day that a calendar in the zone shows: `2026-03-18`. */
export const calendarDay = (moment: Date, timeZone: string): string =>
  new Date(wallClock(moment.getTime(), timeZone)).toISOString().slice(0, 10);

/** When the day of a moment began in a time zone; where its midnight is skipped, at the change. */
export const startOfCalendarDay = (moment: Date, timeZone: string): Date => {
  const wall = wallClock(moment.getTime(), timeZone);
  return new Date(momentOfWallClock(Math.floor(wall / DAY) * DAY, timeZone));
};
