import { foundSpans } from '../found-spans';
import { threats } from '../lexicon/threats';
import { findListed } from '../listed-phrases';
import { defineRule } from '../rule';

/** Harm to others or to oneself. Urgent: somebody may have to be called before it is decided on. */
export const threatensHarm = defineRule({
  code: 'threatens_harm',
  version: 1,
  description: 'Says that somebody will be hurt, the writer among them.',
  demand: 'hold-attorney',
  urgent: true,
  check: ({ text }, { phrases }) => foundSpans(findListed(text.words, threats, phrases)),
});
