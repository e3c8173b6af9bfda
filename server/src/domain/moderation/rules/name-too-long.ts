import type { ValidationIssue } from '../../errors';
import { isTooLong } from '../is-too-long';
import { defineRule } from '../rule';

/** A name as long as a paragraph is a text that wants to get past the rules for texts. */
export const nameTooLong = defineRule({
  code: 'name_too_long',
  version: 1,
  description: 'The name has more characters, or more bytes in UTF-8, than are taken.',
  demand: 'refuse',
  check: ({ name }, limits) => (isTooLong(name, limits) ? [] : null),
  refusal: (_facts, { characters }) => {
    const issues: ValidationIssue[] = [
      { path: 'author.name', message: `is over ${characters} characters` },
    ];
    return { code: 'VALIDATION_FAILED', details: { issues } };
  },
});
