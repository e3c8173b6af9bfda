import { foundSpans } from '../found-spans';
import { reviews } from '../lexicon/reviews';
import { findListed } from '../listed-phrases';
import { defineRule } from '../rule';

/** Praise and blame alike: who approves the one and rejects the other misleads. */
export const reviewsFirm = defineRule({
  code: 'reviews_firm',
  version: 1,
  description: "Praises or blames a lawyer's or a firm's work, as under a review.",
  demand: 'hold-attorney',
  check: ({ text }, { phrases }) => foundSpans(findListed(text.words, reviews, phrases)),
});
