import { findSocialSecurityNumbers } from '../../text/identifiers/find-social-security-numbers';
import { foundSpans } from '../found-spans';
import { defineRule } from '../rule';

/** With a name, enough to open an account: it is masked everywhere, and published never. */
export const socialSecurityNumber = defineRule({
  code: 'social_security_number',
  version: 1,
  description: 'Has what looks like a Social Security or taxpayer number.',
  demand: 'hold-restricted',
  check: ({ text }) => foundSpans(findSocialSecurityNumbers(text.folded)),
});
