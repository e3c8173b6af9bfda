import { foundSpans } from '../found-spans';
import { adviceGiven } from '../lexicon/advice-given';
import { representationClaims } from '../lexicon/representation-claims';
import { findListed } from '../listed-phrases';
import { defineRule } from '../rule';

/**
 * A reader who believes to be a client, or an answer of the firm's that would make one. Staff are
 * looked at more closely than readers here: their words bind the firm.
 */
export const claimsRepresentation = defineRule({
  code: 'claims_representation',
  version: 1,
  description: 'Speaks as client to lawyer; of staff also: tells somebody what to do.',
  demand: 'hold-attorney',
  check: ({ text, identity }, { phrases }) => {
    const ofStaff = identity.kind === 'staff' ? [adviceGiven] : [];
    return foundSpans(findListed(text.words, representationClaims, phrases, ...ofStaff));
  },
});
