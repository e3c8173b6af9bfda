const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** After each try that failed; a provider that is down for an evening loses nothing. */
const WAITS = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 12 * HOUR] as const;

/** The first one, and one after each wait. */
export const MOST_ATTEMPTS = WAITS.length + 1;

/** When to try again what failed so many times; null is never: it is given up. */
export const retryAt = (attempts: number, now: Date): Date | null => {
  const wait = WAITS[Math.max(attempts, 1) - 1];
  return wait === undefined ? null : new Date(now.getTime() + wait);
};
