import { requireFact } from '../facts';
import { defineRule } from '../rule';

/** Sent twice by somebody who did not see it appear. Of a twin by others nobody is told: it holds. */
export const duplicateComment = defineRule({
  code: 'duplicate_comment',
  version: 1,
  description: 'The same reader said exactly this in the same thread within so many hours.',
  demand: 'refuse',
  check: ({ twins }, { hours }) => (hours > 0 && requireFact(twins).own ? [] : null),
  refusal: () => ({ code: 'DUPLICATE_COMMENT', details: {} }),
});
