import { foundSpans } from '../found-spans';
import { findListed } from '../listed-phrases';
import { defineRule } from '../rule';

/** Holds and does not refuse: whole words still mean other things in other sentences. */
export const holdWords = defineRule({
  code: 'hold_words',
  version: 1,
  description: 'A word or phrase that the firm wants to read first.',
  demand: 'hold-general',
  check: ({ text }, { words }) => foundSpans(findListed(text.words, words)),
});
