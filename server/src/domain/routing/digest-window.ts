import { momentOfWallClock, wallClock } from '../dates/wall-clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** A digest that is later than this, as the server was down, waits for the next one. */
const LATEST_HOURS = 2;

export interface DigestTimes {
  /** ISO 8601: Monday is 1. */
  weekdays: readonly number[];
  /** Hours of the day, 0 to 23. */
  digestHours: readonly number[];
}

/** When the digest that is due now became due, on the firm's clock; null where none is. */
export const digestWindow = (
  { weekdays, digestHours }: DigestTimes,
  now: Date,
  timeZone: string
): Date | null => {
  const wall = wallClock(now.getTime(), timeZone);
  const midnight = Math.floor(wall / DAY) * DAY;
  const weekday = new Date(midnight).getUTCDay() || 7;
  if (!weekdays.includes(weekday)) {
    return null;
  }
  const begun = digestHours
    .map((hour) => momentOfWallClock(midnight + hour * HOUR, timeZone))
    .filter((start) => start <= now.getTime() && now.getTime() < start + LATEST_HOURS * HOUR);
  return begun.length > 0 ? new Date(Math.max(...begun)) : null;
};
