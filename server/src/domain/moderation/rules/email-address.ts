import { findEmailAddresses } from '../../text/identifiers/find-email-addresses';
import { exceptStaff } from '../except-staff';
import { foundSpans } from '../found-spans';
import { defineRule } from '../rule';

/** A reader's own, or somebody else's. What stands in a link belongs to the link. Staff give the firm's. */
export const emailAddress = defineRule({
  code: 'email_address',
  version: 1,
  description: 'Has what looks like an e-mail address.',
  demand: 'hold-general',
  check: exceptStaff(({ text: { folded, links } }) =>
    foundSpans(
      findEmailAddresses(folded).filter(
        ({ start, end }) => !links.some(({ span }) => span.start <= start && end <= span.end)
      )
    )
  ),
});
