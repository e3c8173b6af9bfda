import { findStreetAddresses } from '../../text/identifiers/find-street-addresses';
import { exceptStaff } from '../except-staff';
import { foundSpans } from '../found-spans';
import { defineRule } from '../rule';

/** Where somebody lives. Staff give the firm's address. */
export const streetAddress = defineRule({
  code: 'street_address',
  version: 1,
  description: 'Has what looks like a street address.',
  demand: 'hold-general',
  check: exceptStaff(({ text }) => foundSpans(findStreetAddresses(text.folded))),
});
