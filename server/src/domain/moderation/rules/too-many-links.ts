import { exceptStaff } from '../except-staff';
import { defineRule } from '../rule';

/** A comment with one link is a conversation; links are also what spam comes for. */
export const tooManyLinks = defineRule({
  code: 'too_many_links',
  version: 1,
  description: 'So many links, or more.',
  demand: 'hold-general',
  check: exceptStaff(({ text }, settings) =>
    text.links.length >= settings.links ? text.links.map(({ span }) => span) : null
  ),
});
