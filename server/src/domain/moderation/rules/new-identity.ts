import { exceptStaff } from '../except-staff';
import { requireFact } from '../facts';
import { defineRule } from '../rule';

/**
 * A name and an address that anybody could type are always new: comments that were approved under
 * them may be somebody else's.
 */
export const newIdentity = defineRule({
  code: 'new_identity',
  version: 1,
  description: 'No verified identity, or none of which a comment was approved.',
  demand: 'hold-general',
  check: exceptStaff(({ identity, history }) => {
    // Asked for first, so that being verified never makes a reader need more facts.
    const { approved } = requireFact(history);
    return identity.verified && approved > 0 ? null : [];
  }),
});
