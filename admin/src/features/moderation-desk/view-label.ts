import type { View } from '../../api/queue-list';
import type { MessageId } from '../../translations/use-translate';

/** How a view is called. */
export function viewLabel({ status, lane }: View): MessageId {
  if (lane !== undefined) return `lane.${lane}`;
  return status === 'waiting' ? 'view.waiting' : `state.${status}`;
}
