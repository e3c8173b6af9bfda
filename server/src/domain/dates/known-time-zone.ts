/** Where the firm named no zone, or one that does not exist. */
const FALLBACK = 'UTC';

/** A zone that the runtime knows by that name: a mistyped one must not take the site down. */
export const knownTimeZone = (name: string): string => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return FALLBACK;
  }
};
