import { findPhoneNumbers } from '../../text/identifiers/find-phone-numbers';
import { exceptStaff } from '../except-staff';
import { foundSpans } from '../found-spans';
import { defineRule } from '../rule';

/** A reader's own, or somebody else's. Staff give the firm's. */
export const phoneNumber = defineRule({
  code: 'phone_number',
  version: 1,
  description: 'Has what looks like a phone number.',
  demand: 'hold-general',
  check: exceptStaff(({ text }) => foundSpans(findPhoneNumbers(text.folded))),
});
