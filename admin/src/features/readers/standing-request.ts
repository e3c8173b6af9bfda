import type { ReaderStanding, StandingRequest } from '../../../../contract';

export const BAN_LENGTHS = ['day', 'week', 'month', 'for-ever'] as const;
export type BanLength = (typeof BAN_LENGTHS)[number];

/** As the server takes it. */
export const LONGEST_REASON = 500;

const DAY = 24 * 60 * 60_000;
const DAYS: Record<Exclude<BanLength, 'for-ever'>, number> = { day: 1, week: 7, month: 30 };

export interface StandingChoice {
  standing: ReaderStanding;
  length: BanLength;
  reason: string;
}

/** What is sent; null as long as there is no reason. Only a ban has an end. */
export function standingRequest(
  { standing, length, reason }: StandingChoice,
  now: number
): StandingRequest | null {
  const why = reason.trim();
  if (why === '') return null;
  if (standing !== 'banned' || length === 'for-ever') return { standing, reason: why };
  return { standing, reason: why, until: new Date(now + DAYS[length] * DAY).toISOString() };
}
