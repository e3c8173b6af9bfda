import { foundSpans } from '../found-spans';
import { confidences } from '../lexicon/confidences';
import { findListed } from '../listed-phrases';
import { defineRule } from '../rule';

/** In the restricted lane: few read it, no outside check sees it. First version: phrases alone. */
export const confidesInFirm = defineRule({
  code: 'confides_in_firm',
  version: 1,
  description: 'Says what a lawyer said, what is sealed or agreed to be secret, or what one did.',
  demand: 'hold-restricted',
  check: ({ text }, { phrases }) => foundSpans(findListed(text.words, confidences, phrases)),
});
