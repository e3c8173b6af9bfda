import { requireFact } from '../facts';
import { defineRule } from '../rule';

/** A campaign, or a text copied from elsewhere. Whom it copies stays between moderators. */
export const twinOfAnother = defineRule({
  code: 'twin_of_another',
  version: 1,
  description: 'Another reader said exactly this lately.',
  demand: 'hold-general',
  check: ({ twins }) => (requireFact(twins).others ? [] : null),
});
