import { defineRule } from '../rule';

/** Who answers a comment that the public cannot see has it from elsewhere, or it is gone by now. */
export const parentNotPublic = defineRule({
  code: 'parent_not_public',
  version: 1,
  description: 'The comment that it answers is not public.',
  demand: 'refuse',
  check: ({ parent }) => (parent === 'not-public' ? [] : null),
  refusal: () => ({ code: 'PARENT_NOT_PUBLIC', details: {} }),
});
