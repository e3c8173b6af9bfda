/** How long a ban lasts. */
export const BAN_LENGTHS = ['day', 'week', 'month', 'forever'] as const;
export type BanLength = (typeof BAN_LENGTHS)[number];

const DAYS: Record<BanLength, number | null> = { day: 1, week: 7, month: 30, forever: null };
const DAY = 24 * 60 * 60 * 1_000;

/** When a ban that begins now is over, in ISO 8601; null for never. */
export function banEnd(length: BanLength, now: number): string | null {
  const days = DAYS[length];
  return days === null ? null : new Date(now + days * DAY).toISOString();
}
