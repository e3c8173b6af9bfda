import { findDocketNumbers } from '../../text/identifiers/find-docket-numbers';
import { foundSpans } from '../found-spans';
import { ownMatters } from '../lexicon/own-matters';
import { ownTroubles } from '../lexicon/own-troubles';
import { findListed } from '../listed-phrases';
import { defineRule } from '../rule';

/**
 * On a law blog most docket numbers are citations. One that stands in a text about the writer's own
 * matter tells which case that is, and whose.
 */
export const docketNumber = defineRule({
  code: 'docket_number',
  version: 1,
  description: "Has the number of a case, and speaks of a matter of the writer's own.",
  demand: 'hold-general',
  check: ({ text: { folded, words } }) => {
    const isOwn = findListed(words, ownMatters, ownTroubles).length > 0;
    return isOwn ? foundSpans(findDocketNumbers(folded)) : null;
  },
});
