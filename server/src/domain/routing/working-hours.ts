import { momentOfWallClock, wallClock } from '../dates/wall-clock';

export interface WorkingHours {
  /** ISO 8601: Monday is 1, Sunday is 7. At least one. */
  workingDays: readonly number[];
  /** On the firm's clock, `09:00`; before `to`. */
  from: string;
  to: string;
  timeZone: string;
}

interface Span {
  from: number;
  to: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAYS_OF_A_WEEK = 7;

/**
 * Hours of work between two moments, parts of an hour included; 0 where the second is not after
 * the first. Hours that pass, not hours on the clock: a day on which the clock is put forward
 * within the working hours has one less.
 */
export const workingHoursBetween = (from: Date, to: Date, schedule: WorkingHours): number => {
  let worked = 0;
  for (const span of workingSpans(from.getTime(), schedule)) {
    if (span.from >= to.getTime()) {
      break;
    }
    worked += Math.min(span.to, to.getTime()) - span.from;
  }
  return worked / HOUR;
};

/** The first moment by which so many hours of work have passed since another. */
export const addWorkingHours = (from: Date, hours: number, schedule: WorkingHours): Date => {
  let left = hours * HOUR;
  if (left <= 0) {
    return from;
  }
  for (const span of workingSpans(from.getTime(), schedule)) {
    const length = span.to - span.from;
    if (left <= length) {
      return new Date(span.from + left);
    }
    left -= length;
  }
  throw new RangeError('no working day ever comes');
};

/** Working hours from a moment on, day after day, without an end. */
function* workingSpans(since: number, schedule: WorkingHours): Generator<Span> {
  const { workingDays, timeZone } = schedule;
  const [opens, closes] = [minutesOf(schedule.from), minutesOf(schedule.to)];
  if (opens >= closes || workingDays.every((day) => day < 1 || day > DAYS_OF_A_WEEK)) {
    return;
  }
  const today = Math.floor(wallClock(since, timeZone) / DAY) * DAY;
  for (let day = today; ; day += DAY) {
    if (workingDays.includes(isoWeekday(day))) {
      const from = momentOfWallClock(day + opens * MINUTE, timeZone);
      const to = momentOfWallClock(day + closes * MINUTE, timeZone);
      if (to > since) {
        yield { from: Math.max(from, since), to };
      }
    }
  }
}

/** Sunday comes last, and is 0 to JavaScript. */
const isoWeekday = (day: number): number => new Date(day).getUTCDay() || DAYS_OF_A_WEEK;

const minutesOf = (timeOfDay: string): number => {
  const [hours = 0, minutes = 0] = timeOfDay.split(':').map(Number);
  return hours * 60 + minutes;
};
