import { findAlienNumbers } from '../../text/identifiers/find-alien-numbers';
import { foundSpans } from '../found-spans';
import { defineRule } from '../rule';

/** Says of a person that they have an immigration file, and which. */
export const alienNumber = defineRule({
  code: 'alien_number',
  version: 1,
  description: 'Has what looks like an alien registration number.',
  demand: 'hold-restricted',
  check: ({ text }) => foundSpans(findAlienNumbers(text.folded)),
});
