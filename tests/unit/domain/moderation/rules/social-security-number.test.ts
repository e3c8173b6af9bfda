import { socialSecurityNumber } from '../../../../../server/src/domain/moderation/rules/social-security-number';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('socialSecurityNumber', () => {
  it.each<[string, string[]]>([
    ['It is 536-22-1234, please help.', ['536-22-1234']],
    ['My SSN: 536221234', ['536221234']],
    ['ITIN 912-70-1234 and SSN 536 22 1234', ['912-70-1234', '536 22 1234']],
    ['５３６–２２–１２３４', ['５３６–２２–１２３４']],
    ['53\u200b6-22-1234', ['53\u200b6-22-1234']],
  ])('%s', (body, expected) => {
    expect(foundBy(socialSecurityNumber, body)).toEqual(expected);
  });

  it.each([
    '000-12-3456',
    '536-00-1234',
    '536-22-0000',
    '666-12-3456',
    'Order 536221234 of 1998',
    '1-536-22-1234-9',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(socialSecurityNumber, body)).toBeNull();
  });

  it('gives the place in the text as it was written', () => {
    const facts = someFacts({ body: 'It is 536-22-1234, please help.' });
    expect(socialSecurityNumber.check(facts, defaultRuleSettings())?.[0]).toEqual({
      start: 6,
      end: 17,
    });
  });

  it('looks at staff, too', () => {
    expect(
      foundBy(socialSecurityNumber, 'It is 536-22-1234, please help.', {}, { identity: STAFF })
    ).not.toBeNull();
  });

  it('can be switched off', () => {
    const off = { social_security_number: { enabled: false } };
    expect(foundBy(socialSecurityNumber, 'It is 536-22-1234, please help.', off)).toBeNull();
  });

  it('asks for a hold in the restricted lane', () =>
    expect(socialSecurityNumber.demand).toBe('hold-restricted'));
});
