import { exceptStaff } from '../except-staff';
import { requireFact } from '../facts';
import { defineRule } from '../rule';

/** Readers take a comment under a lawyer's name for the firm's own word. */
export const nameOfStaff = defineRule({
  code: 'name_of_staff',
  version: 1,
  description: "The name is one of the firm's people, and the sender is not.",
  demand: 'hold-general',
  check: exceptStaff(({ nameOfStaff: isOfStaff }) => (requireFact(isOfStaff) ? [] : null)),
});
