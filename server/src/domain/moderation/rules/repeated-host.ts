import { exceptStaff } from '../except-staff';
import { requireFact } from '../facts';
import { defineRule } from '../rule';

/** One link a comment, one comment a reader, and all of them to the same shop. */
export const repeatedHost = defineRule({
  code: 'repeated_host',
  version: 1,
  description: 'Links to a host to which so many other readers linked lately.',
  demand: 'hold-general',
  check: exceptStaff(({ text, busiestHost }, settings) => {
    const busiest = requireFact(busiestHost);
    if (busiest === null || busiest.readers < settings.readers) {
      return null;
    }
    return text.links.filter(({ host }) => host === busiest.host).map(({ span }) => span);
  }),
});
