const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

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

/**
 * What the clock on the wall of a time zone shows at a moment, as if it were UTC, to the minute;
 * both in milliseconds.
 */
export const wallClock = (moment: number, timeZone: string): number => {
  const parts = formatFor(timeZone).formatToParts(moment);
  const part = (type: string): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value ?? 0);
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
};

/**
 * The first moment at which a wall clock in the zone shows a time given as if it were UTC. Where
 * summer time skips that time, the moment of the change; where it comes twice, the first.
 */
export const momentOfWallClock = (wall: number, timeZone: string): number => {
  const offsetAt = (moment: number): number => wallClock(moment, timeZone) - moment;
  // No zone is a day from UTC, so one of these offsets is in force just before, one just after.
  const [before, after] = [wall - offsetAt(wall - DAY), wall - offsetAt(wall + DAY)];
  const shown = [before, after].filter((moment) => wallClock(moment, timeZone) === wall);
  return shown.length > 0
    ? Math.min(...shown)
    : changeBetween(after, before, (moment) => wallClock(moment, timeZone) > wall);
};

/** The first minute of a span at which a clock that was before a time is past it. */
const changeBetween = (from: number, to: number, isPast: (moment: number) => boolean): number => {
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (isPast(middle)) {
      high = middle;
    } else {
      low = middle;
    }
  }
  return high;
};
