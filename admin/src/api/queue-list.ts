import { COMMENT_STATES } from '../../../contract/vocabulary';
import type { CommentState, Lane, QueueQuery } from '../../../contract';

/** What tells one list of the queue from another: a view, what narrows it, and its order. */
export interface QueueList extends Filters {
  status: QueueQuery['status'];
  sort: QueueQuery['sort'];
  lane?: Lane;
}

/** What narrows a view; what is not there lets everything through. */
export interface Filters {
  q?: string;
  /** documentId of a post. */
  post?: string;
  /** documentId of a reader. */
  author?: string;
  rule?: NonNullable<QueueQuery['rule']>;
  /** Days of the moderator's calendar, `2026-03-18`, both included. */
  from?: string;
  to?: string;
  language?: string;
  urgent?: true;
}

export const FILTER_NAMES = [
  'q',
  'post',
  'author',
  'rule',
  'from',
  'to',
  'language',
  'urgent',
] as const satisfies readonly (keyof Filters)[];

/** A lane of what waits, all that waits, or one of the decided states. */
export type View = Pick<QueueList, 'status' | 'lane'>;

export const isSameView = (one: View, other: View): boolean =>
  one.status === other.status && one.lane === other.lane;

/** Pending is what waits: it has no view of its own beside it. */
export const DECIDED_STATES = COMMENT_STATES.filter((state) => state !== 'pending');

/** In whose order a view is usually worked through. */
const USUAL_SORT: Partial<Record<QueueList['status'], QueueList['sort']>> = {
  waiting: 'oldest',
  pending: 'oldest',
  spam: 'certainty',
};

/**
 * What waits longest comes first, and what is least surely spam, so that it is saved before the
 * sweep; what is decided is looked at from its end.
 */
export const usualSort = (status: QueueList['status']): QueueList['sort'] =>
  USUAL_SORT[status] ?? 'newest';

/** The rules are more or less sure of spam, and of nothing else. */
export const sortsFor = (status: QueueList['status']): readonly QueueList['sort'][] =>
  status === 'spam' ? ['certainty', 'oldest', 'newest'] : ['oldest', 'newest'];

/**
 * Whether a comment in some place is part of a view. What is reported is public and waits all the
 * same, in that lane alone.
 */
export function isInView(
  { status, lane }: View,
  comment: { state: CommentState; lane: Lane | null }
): boolean {
  if (lane !== undefined && comment.lane !== lane) return false;
  if (status !== 'waiting') return comment.state === status;
  return comment.state === 'pending' || (lane === 'reported' && comment.state === 'approved');
}

/** Where the day of a date begins for whoever sits before the screen. */
const dayStart = (day: string, daysLater: number): string => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date + daysLater).toISOString();
};

/** As the server is asked for it: days become moments, the last one included. */
export function toQueueQuery({ from, to, ...list }: QueueList) {
  return {
    ...list,
    ...(from !== undefined && { from: dayStart(from, 0) }),
    ...(to !== undefined && { to: dayStart(to, 1) }),
  };
}

/** The same without an order, for a decision about all that it shows. */
export function toSelectionQuery(list: QueueList) {
  const { sort: _sort, ...filter } = toQueueQuery(list);
  return filter;
}

export const isFiltered = (list: Filters): boolean =>
  FILTER_NAMES.some((name) => list[name] !== undefined);
