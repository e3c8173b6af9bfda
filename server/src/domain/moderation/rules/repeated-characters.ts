import { defineRule } from '../rule';

/** Nooooooo, and lines of one sign. What only lays out a text (dots, dashes, rules) is none. */
export const repeatedCharacters = defineRule({
  code: 'repeated_characters',
  version: 1,
  description: 'One character so many times in a row.',
  demand: 'hold-general',
  check: ({ text: { longestRun } }, settings) =>
    longestRun.times >= settings.times ? [{ start: longestRun.start, end: longestRun.end }] : null,
});
