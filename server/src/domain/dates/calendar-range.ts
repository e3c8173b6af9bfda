const DAY = 24 * 60 * 60_000;

/** Making a format costs far more than using it; the zones of one firm are few. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatFor = (timeZone: string): Intl.DateTimeFormat => {
  const known = formats.get(timeZone);
  if (known) {
    return known;
  }
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  formats.set(timeZone, format);
  return format;
};

/** What the clock on the wall of a time zone shows at a moment, as if it were UTC, in milliseconds. */
const wallClock = (moment: number, timeZone: string): number => {
  const parts = formatFor(timeZone).formatToParts(moment);
  const part = (type: string): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
};

/**
 * The first moment at which a wall clock in the zone shows a time given as if it were UTC. Where
 * summer time skips that time, the moment of the change; where it comes twice, the first.
 */
const momentOf = (wall: number, timeZone: string): number => {
  const offsetAt = (moment: number): number => wallClock(moment, timeZone) - moment;
  // No zone is a day from UTC, so one of these offsets is in force just before, one just after.
  const [before, after] = [wall - offsetAt(wall - DAY), wall - offsetAt(wall + DAY)];
  const shown = [before, after].filter((moment) => wallClock(moment, timeZone) === wall);
  return shown.length > 0 ? Math.min(...shown) : before;
};

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
  return { from: new Date(momentOf(first, timeZone)), until: new Date(momentOf(after, timeZone)) };
};

/** The calendar month of a moment in a time zone. */
export const calendarMonth = (moment: Date, timeZone: string): { year: number; month: number } => {
  const wall = new Date(wallClock(moment.getTime(), timeZone));
  return { year: wall.getUTCFullYear(), month: wall.getUTCMonth() + 1 };
};

/** The day that a calendar in the zone shows: `2026-03-18`. */
export const calendarDay = (moment: Date, timeZone: string): string =>
  new Date(wallClock(moment.getTime(), timeZone)).toISOString().slice(0, 10);
