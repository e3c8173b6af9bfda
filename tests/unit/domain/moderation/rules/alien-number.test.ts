import { alienNumber } from '../../../../../server/src/domain/moderation/rules/alien-number';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('alienNumber', () => {
  it.each<[string, string[]]>([
    ['His file is A012345678, I think.', ['A012345678']],
    ['A# 012 345 678', ['A# 012 345 678']],
    ['\u0410012345678', ['\u0410012345678']],
  ])('%s', (body, expected) => {
    expect(foundBy(alienNumber, body)).toEqual(expected);
  });

  it.each([
    'Form A1234',
    'Room A12345, Annex A',
    'a 1500000 dollar verdict was a surprise',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(alienNumber, body)).toBeNull();
  });

  it('gives the place in the text as it was written', () => {
    const facts = someFacts({ body: 'His file is A012345678, I think.' });
    expect(alienNumber.check(facts, defaultRuleSettings())?.[0]).toEqual({ start: 12, end: 22 });
  });

  it('looks at staff, too', () => {
    expect(
      foundBy(alienNumber, 'His file is A012345678, I think.', {}, { identity: STAFF })
    ).not.toBeNull();
  });

  it('can be switched off', () => {
    const off = { alien_number: { enabled: false } };
    expect(foundBy(alienNumber, 'His file is A012345678, I think.', off)).toBeNull();
  });

  it('asks for a hold in the restricted lane', () =>
    expect(alienNumber.demand).toBe('hold-restricted'));
});
