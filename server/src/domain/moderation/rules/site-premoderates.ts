import { exceptStaff } from '../except-staff';
import { requireFact } from '../facts';
import { defineRule } from '../rule';

/**
 * The mode of the thread lets nothing through unread, or only readers who are known. The one rule
 * that trust lifts, and only trust in somebody who was verified: the rest is a door.
 */
export const sitePremoderates = defineRule({
  code: 'site_premoderates',
  version: 1,
  description: 'The mode lets no comment through unread, or none of a reader who is not known.',
  demand: 'hold-general',
  check: exceptStaff(({ mode, identity, history }) => {
    const isTrusted = identity.verified && identity.standing === 'trusted';
    if (mode === 'flagged' || isTrusted) {
      return null;
    }
    const isKnown = mode === 'first' && identity.verified && requireFact(history).approved > 0;
    return isKnown ? null : [];
  }),
});
