import type { StatisticsQuery } from '../../../../../contract';
import { addDays, countDays, readDay, type Day } from '../../../components/days';

/** Days up to today. */
export const PRESETS = [7, 30, 90, 365] as const;
type Preset = (typeof PRESETS)[number];

export interface OwnDays {
  from: Day;
  to: Day;
}
/** What the statistics are of, as it stands in the address. */
export type Range = { days: Preset } | OwnDays;

const USUAL: Range = { days: 30 };
/** The server's limit. */
export const MOST_DAYS = 366;

/** What is wrong with two days as a range. */
export function rangeFault({ from, to }: OwnDays): 'order' | 'length' | null {
  const days = countDays(from, to);
  if (days < 1) return 'order';
  return days > MOST_DAYS ? 'length' : null;
}

export function readRange(params: URLSearchParams): Range {
  const [from, to] = [readDay(params.get('from')), readDay(params.get('to'))];
  if (from !== null && to !== null && rangeFault({ from, to }) === null) return { from, to };
  const days = PRESETS.find((preset) => String(preset) === params.get('days'));
  return days === undefined ? USUAL : { days };
}

export const writeRange = (range: Range): URLSearchParams =>
  new URLSearchParams('days' in range ? { days: String(range.days) } : { ...range });

/** The first and the last day. */
export const daysOf = (range: Range, today: Day): OwnDays =>
  'days' in range ? { from: addDays(today, 1 - range.days), to: today } : range;

/** Whole days by UTC, as the server counts them. It does not include the end that it is told. */
export function queryOf(range: Range, today: Day): StatisticsQuery {
  const { from, to } = daysOf(range, today);
  return { from: `${from}T00:00:00.000Z`, to: `${addDays(to, 1)}T00:00:00.000Z` };
}
