import { defineRule } from '../rule';

/**
 * Shouting. A share of a text that is long enough to have one: "FAIR USE?" is no shouting, and
 * "NLRB v. NOEL" is a name. No spans: it is the text as a whole.
 */
export const allCapitals = defineRule({
  code: 'all_capitals',
  version: 1,
  description: 'Most letters are capitals.',
  demand: 'hold-general',
  check: ({ text: { capitals: share } }, { percent, letters }) =>
    share.letters >= letters && (share.capitals / share.letters) * 100 >= percent ? [] : null,
});
