import { COMMENT_STATES } from '../../../../contract/vocabulary';
import type { CommentState } from '../../../../contract';
import type { QueueList } from '../../api/moderation';

/** Where a moderator is, as it stands in the address: a reload and Back lead to the same comment. */
export interface QueueLocation extends QueueList {
  /** documentId of the comment that is open; null for the list alone. */
  item: string | null;
}

/** What waits longest comes first; what is decided is looked at from its end. */
export const usualSort = (status: CommentState): QueueList['sort'] =>
  status === 'pending' ? 'oldest' : 'newest';

export function readLocation(params: URLSearchParams): QueueLocation {
  const status = COMMENT_STATES.find((state) => state === params.get('status')) ?? 'pending';
  const sort = params.get('sort');
  return {
    status,
    sort: sort === 'oldest' || sort === 'newest' ? sort : usualSort(status),
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
