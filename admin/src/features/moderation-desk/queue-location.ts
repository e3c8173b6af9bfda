import { COMMENT_STATES } from '../../../../contract/vocabulary';
import type { CommentState } from '../../../../contract';
import type { QueueList } from '../../api/moderation';

/** Where a moderator is, as it stands in the address: a reload and Back lead to the same comment. */
export interface QueueLocation extends QueueList {
  /** documentId of the comment that is open; null for the list alone. */
  item: string | null;
}

const USUAL_SORT: Partial<Record<CommentState, QueueList['sort']>> = {
  pending: 'oldest',
  spam: 'certainty',
};

/**
 * What waits longest comes first, and what is least surely spam, so that it is saved before the
 * sweep; what is decided is looked at from its end.
 */
export const usualSort = (status: CommentState): QueueList['sort'] =>
  USUAL_SORT[status] ?? 'newest';

/** The rules are more or less sure of spam, and of nothing else. */
export const sortsFor = (status: CommentState): readonly QueueList['sort'][] =>
  status === 'spam' ? ['certainty', 'oldest', 'newest'] : ['oldest', 'newest'];

export function readLocation(params: URLSearchParams): QueueLocation {
  const status = COMMENT_STATES.find((state) => state === params.get('status')) ?? 'pending';
  return {
    status,
    sort: sortsFor(status).find((sort) => sort === params.get('sort')) ?? usualSort(status),
    item: params.get('item'),
  };
}

/** Only what differs from where one begins. */
export function writeLocation({ status, sort, item }: QueueLocation): URLSearchParams {
  const params = new URLSearchParams();
  if (status !== 'pending') params.set('status', status);
  if (sort !== usualSort(status)) params.set('sort', sort);
  if (item !== null) params.set('item', item);
  return params;
}
