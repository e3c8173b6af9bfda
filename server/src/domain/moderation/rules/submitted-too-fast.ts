import { exceptStaff } from '../except-staff';
import { defineRule } from '../rule';

/** Nobody reads the notice and writes a comment in so few seconds. */
export const submittedTooFast = defineRule({
  code: 'submitted_too_fast',
  version: 1,
  description: 'Fewer seconds than so many between the form and the submission.',
  demand: 'spam',
  // Null where there was no form, as with an edit: the rule has nothing to measure.
  check: exceptStaff(({ secondsToWrite }, { seconds }) =>
    secondsToWrite !== null && secondsToWrite < seconds ? [] : null
  ),
});
