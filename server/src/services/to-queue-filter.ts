import type { QueueFilterQuery } from '../../../contract';
import type { CommentState } from '../../../contract/vocabulary';
import type { QueueFilter } from '../ports/queue-reader';

const momentOf = (text: string | undefined): Date | undefined =>
  text === undefined ? undefined : new Date(text);

/** What waits is pending, and in the lane of reports what is still public. */
const statesOf = ({ status, lane }: QueueFilterQuery): readonly CommentState[] => {
  if (status !== 'waiting') {
    return [status];
  }
  return lane === 'reported' ? ['pending', 'approved'] : ['pending'];
};

/** A request's filter as the queue is asked for it. */
export const toQueueFilter = (query: QueueFilterQuery): QueueFilter => ({
  states: statesOf(query),
  lane: query.lane,
  q: query.q,
  post: query.post,
  practiceArea: query.practiceArea,
  author: query.author,
  rule: query.rule,
  assignee: query.assignee,
  urgent: query.urgent,
  from: momentOf(query.from),
  to: momentOf(query.to),
  language: query.language,
});
