import { isTooLong } from '../is-too-long';
import { defineRule } from '../rule';

/** Refused and never cut: what a database cuts short is not what was said. */
export const textTooLong = defineRule({
  code: 'text_too_long',
  version: 1,
  description: 'The text has more characters, or more bytes in UTF-8, than are taken.',
  demand: 'refuse',
  check: ({ body }, limits) => (isTooLong(body, limits) ? [] : null),
  refusal: (_facts, { characters }) => ({
    code: 'BODY_TOO_LONG',
    details: { limit: characters },
  }),
});
