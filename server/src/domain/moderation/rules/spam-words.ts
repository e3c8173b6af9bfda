import { foundSpans } from '../found-spans';
import { findListed } from '../listed-phrases';
import { defineRule } from '../rule';

/** The firm's own list alone: a list that comes from elsewhere knows no law blog. */
export const spamWords = defineRule({
  code: 'spam_words',
  version: 1,
  description: "A word or phrase of the firm's list of spam.",
  demand: 'spam',
  check: ({ text }, { words }) => foundSpans(findListed(text.words, words)),
});
