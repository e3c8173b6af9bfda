import { paymentCard } from '../../../../../server/src/domain/moderation/rules/payment-card';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('paymentCard', () => {
  it.each<[string, string[]]>([
    ['Charge 4111 1111 1111 1111 for it.', ['4111 1111 1111 1111']],
    ['378282246310005', ['378282246310005']],
    ['5555-5555-5555-4444', ['5555-5555-5555-4444']],
  ])('%s', (body, expected) => {
    expect(foundBy(paymentCard, body)).toEqual(expected);
  });

  it.each(['4111 1111 1111 1112', '4111 1111 1111', '1234567890123456', ...LAW_BLOG_PROSE])(
    'lets pass: %s',
    (body) => {
      expect(foundBy(paymentCard, body)).toBeNull();
    }
  );

  it('gives the place in the text as it was written', () => {
    const facts = someFacts({ body: 'Charge 4111 1111 1111 1111 for it.' });
    expect(paymentCard.check(facts, defaultRuleSettings())?.[0]).toEqual({ start: 7, end: 26 });
  });

  it('looks at staff, too', () => {
    expect(
      foundBy(paymentCard, 'Charge 4111 1111 1111 1111 for it.', {}, { identity: STAFF })
    ).not.toBeNull();
  });

  it('can be switched off', () => {
    const off = { payment_card: { enabled: false } };
    expect(foundBy(paymentCard, 'Charge 4111 1111 1111 1111 for it.', off)).toBeNull();
  });

  it('asks for a hold in the restricted lane', () =>
    expect(paymentCard.demand).toBe('hold-restricted'));
});
