export interface RelativeTime {
  /** Negative for the past, as `Intl.RelativeTimeFormat` takes it. */
  value: number;
  unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year';
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const units = [
  // Means of the Gregorian calendar: 365.2425 days a year, a twelfth of it a month.
  { unit: 'year', length: 365.2425 * DAY },
  { unit: 'month', length: 30.436875 * DAY },
  { unit: 'day', length: DAY },
  { unit: 'hour', length: HOUR },
  { unit: 'minute', length: MINUTE },
] as const;

/** How long ago, in the largest unit that fits at least once. Under a minute, and by a clock that is ahead, it is now. */
export function relativeTime(then: number, now: number): RelativeTime {
  const elapsed = Math.max(0, now - then);
  const fitting = units.find(({ length }) => elapsed >= length);
  return fitting
    ? { value: -Math.floor(elapsed / fitting.length), unit: fitting.unit }
    : { value: 0, unit: 'second' };
}
