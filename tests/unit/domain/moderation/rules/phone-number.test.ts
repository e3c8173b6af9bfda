import { phoneNumber } from '../../../../../server/src/domain/moderation/rules/phone-number';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('phoneNumber', () => {
  it.each<[string, string[]]>([
    ['Call me at (415) 555-2671, please.', ['(415) 555-2671']],
    ['+1 415 555 2671', ['+1 415 555 2671']],
    ['+34 912 345 678 o 415-555-2671', ['+34 912 345 678', '415-555-2671']],
  ])('%s', (body, expected) => {
    expect(foundBy(phoneNumber, body)).toEqual(expected);
  });

  it.each(['410 U.S. 113, 152-153 (1973)', 'It was 1973-1974.', '555-2671', ...LAW_BLOG_PROSE])(
    'lets pass: %s',
    (body) => {
      expect(foundBy(phoneNumber, body)).toBeNull();
    }
  );

  it('gives the place in the text as it was written', () => {
    const facts = someFacts({ body: 'Call me at (415) 555-2671, please.' });
    expect(phoneNumber.check(facts, defaultRuleSettings())?.[0]).toEqual({ start: 11, end: 25 });
  });

  it('does not look at staff', () => {
    expect(
      foundBy(phoneNumber, 'Call me at (415) 555-2671, please.', {}, { identity: STAFF })
    ).toBeNull();
  });

  it('can be switched off', () => {
    const off = { phone_number: { enabled: false } };
    expect(foundBy(phoneNumber, 'Call me at (415) 555-2671, please.', off)).toBeNull();
  });

  it('asks for a hold', () => expect(phoneNumber.demand).toBe('hold-general'));
});
