import { LOG_ACTIONS } from '../../../../../contract/vocabulary';
import type { LogExportQuery } from '../../../../../contract';
import { addDays, dateOfDay, readDay, type Day } from '../../../components/days';

/** What of the log is shown, as it stands in the address. */
export interface LogFilter {
  /** documentId of the one comment that is followed. */
  comment: string | null;
  /** Id of the one admin who is followed. */
  actor: number | null;
  action: (typeof LOG_ACTIONS)[number] | null;
  /** Both are included, and are days where the one who looks is. */
  from: Day | null;
  to: Day | null;
}

export const EVERYTHING: LogFilter = {
  comment: null,
  actor: null,
  action: null,
  from: null,
  to: null,
};

export type FilterPart = keyof LogFilter;
export const FILTER_PARTS: readonly FilterPart[] = ['comment', 'actor', 'action', 'from', 'to'];

/** Of the column that holds it. */
const LARGEST_ID = 2_147_483_647;

export function readFilter(params: URLSearchParams): LogFilter {
  const comment = params.get('comment');
  const actor = params.get('actor');
  const isId = actor !== null && /^[1-9]\d{0,9}$/.test(actor) && Number(actor) <= LARGEST_ID;
  return {
    comment: comment !== null && /^[a-z0-9]{24}$/.test(comment) ? comment : null,
    actor: isId ? Number(actor) : null,
    action: LOG_ACTIONS.find((action) => action === params.get('action')) ?? null,
    from: readDay(params.get('from')),
    to: readDay(params.get('to')),
  };
}

export function writeFilter(filter: LogFilter): URLSearchParams {
  const params = new URLSearchParams();
  for (const part of FILTER_PARTS) {
    const value = filter[part];
    if (value !== null) params.set(part, String(value));
  }
  return params;
}

/** How many parts of it narrow the log. */
export const countParts = (filter: LogFilter): number =>
  FILTER_PARTS.filter((part) => filter[part] !== null).length;

/** From the first moment of its first day to the last millisecond of its last one. */
export const queryOf = ({ comment, actor, action, from, to }: LogFilter): LogExportQuery => ({
  ...(comment !== null && { comment }),
  ...(actor !== null && { actor }),
  ...(action !== null && { action }),
  ...(from !== null && { from: dateOfDay(from).toISOString() }),
  ...(to !== null && { to: new Date(dateOfDay(addDays(to, 1)).getTime() - 1).toISOString() }),
});
