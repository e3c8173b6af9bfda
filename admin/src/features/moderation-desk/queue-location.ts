import { COMMENT_STATES, LANES, VERDICT_REASONS } from '../../../../contract/vocabulary';
import { readDay } from '../../components/days';
import { DESK } from '../../components/desk-address';
import {
  FILTER_NAMES,
  sortsFor,
  usualSort,
  type Filters,
  type QueueList,
} from '../../api/queue-list';

/** Where a moderator is, as it stands in the address: a reload and Back lead to the same comment. */
export interface QueueLocation {
  list: QueueList;
  /** documentId of the comment that is open; null for the list alone. */
  item: string | null;
}

const DOCUMENT_ID = /^[a-z0-9]{24}$/;
const LOCALE = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const LONGEST_SEARCH = 100;

const matching =
  (pattern: RegExp) =>
  (text: string): string | undefined =>
    pattern.test(text) ? text : undefined;

const readFilters = (of: (name: keyof Filters) => string | undefined): Filters => {
  const q = of('q')?.trim().slice(0, LONGEST_SEARCH) || undefined;
  const post = matching(DOCUMENT_ID)(of('post') ?? '');
  const author = matching(DOCUMENT_ID)(of('author') ?? '');
  const rule = VERDICT_REASONS.find((code) => code === of('rule'));
  const from = readDay(of('from') ?? null);
  const to = readDay(of('to') ?? null);
  const language = matching(LOCALE)(of('language') ?? '');
  return {
    ...(q && { q }),
    ...(post && { post }),
    ...(author && { author }),
    ...(rule && { rule }),
    ...(from && { from }),
    ...(to && { to }),
    ...(language && { language }),
    ...(of('urgent') === 'true' && { urgent: true }),
  };
};

/** Anybody can type an address: what makes no sense is left out. */
export function readLocation(params: URLSearchParams): QueueLocation {
  const asked = params.get('status');
  // `pending` is what older links say.
  const status =
    COMMENT_STATES.find((state) => state !== 'pending' && state === asked) ?? 'waiting';
  const lane = status === 'waiting' && LANES.find((each) => each === params.get('lane'));
  return {
    list: {
      status,
      ...(lane && { lane }),
      sort: sortsFor(status).find((sort) => sort === params.get('sort')) ?? usualSort(status),
      ...readFilters((name) => params.get(name) ?? undefined),
    },
    item: matching(DOCUMENT_ID)(params.get('item') ?? '') ?? null,
  };
}

/** Only what differs from where one begins. */
export function writeLocation({ list, item }: QueueLocation): URLSearchParams {
  const params = new URLSearchParams();
  if (list.status !== 'waiting') params.set('status', list.status);
  if (list.lane !== undefined) params.set('lane', list.lane);
  if (list.sort !== usualSort(list.status)) params.set('sort', list.sort);
  for (const name of FILTER_NAMES) {
    const value = list[name];
    if (value !== undefined) params.set(name, String(value));
  }
  if (item !== null) params.set('item', item);
  return params;
}

export const addressOf = (location: QueueLocation): string => {
  const search = writeLocation(location).toString();
  return search === '' ? DESK : `${DESK}?${search}`;
};
