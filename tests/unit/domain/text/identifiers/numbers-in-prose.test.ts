import { findAlienNumbers } from '../../../../../server/src/domain/text/identifiers/find-alien-numbers';
import { findDocketNumbers } from '../../../../../server/src/domain/text/identifiers/find-docket-numbers';
import { findEmailAddresses } from '../../../../../server/src/domain/text/identifiers/find-email-addresses';
import { findPaymentCards } from '../../../../../server/src/domain/text/identifiers/find-payment-cards';
import { findPhoneNumbers } from '../../../../../server/src/domain/text/identifiers/find-phone-numbers';
import { findReceiptNumbers } from '../../../../../server/src/domain/text/identifiers/find-receipt-numbers';
import { findSocialSecurityNumbers } from '../../../../../server/src/domain/text/identifiers/find-social-security-numbers';
import { findStreetAddresses } from '../../../../../server/src/domain/text/identifiers/find-street-addresses';
import { findLinks } from '../../../../../server/src/domain/text/find-links';
import type { FoldedText } from '../../../../../server/src/domain/text/fold-with-map';
import { NUMBERS_IN_PROSE } from '../../../../builders/numbers-in-prose';
import { slicesFound } from '../slices-found';

const DETECTORS = {
  findAlienNumbers,
  findDocketNumbers,
  findEmailAddresses,
  findPaymentCards,
  findPhoneNumbers,
  findReceiptNumbers,
  findSocialSecurityNumbers,
  findStreetAddresses,
  findLinks: (folded: FoldedText) => findLinks(folded).map(({ span }) => span),
};

describe.each(Object.entries(DETECTORS))('%s', (_name, find) => {
  it.each(NUMBERS_IN_PROSE)('finds nothing in: %s', (text) => {
    expect(slicesFound(find, text)).toEqual([]);
    expect(slicesFound(find, text.toUpperCase())).toEqual([]);
  });

  it('finds nothing in all of it, one after the other', () => {
    expect(slicesFound(find, NUMBERS_IN_PROSE.join('\n'))).toEqual([]);
  });
});
