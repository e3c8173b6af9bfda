import type { DecisionRequest } from '../../../contract';
import type { Lane } from '../../../contract/vocabulary';
import { mayPublishAsIs } from '../domain/moderation/transitions';
import type { StoredComment } from '../ports/comment-store';

/**
 * The lane in which a decision leaves a comment. Restricted text stays restricted, and so sealed,
 * until it is redacted or somebody who may read it says that it is none.
 */
export const laneAfter = (
  { lane }: Pick<StoredComment, 'lane'>,
  request: Pick<DecisionRequest, 'action' | 'lane'>
): Lane | null | 'not-allowed' => {
  switch (request.action) {
    case 'approve':
      return mayPublishAsIs(lane) ? null : 'not-allowed';
    case 'redact-and-approve':
      return null;
    case 'hold':
      return request.lane ?? (lane === 'restricted' ? lane : 'general');
    case 'reject':
    case 'spam':
    case 'refer':
      return lane === 'restricted' ? lane : null;
  }
};
