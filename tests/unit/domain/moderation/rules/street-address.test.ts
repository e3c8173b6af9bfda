import { streetAddress } from '../../../../../server/src/domain/moderation/rules/street-address';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('streetAddress', () => {
  it.each<[string, string[]]>([
    ['She lives at 123 Main Street, Springfield.', ['123 Main Street']],
    ['12 E 42nd St, Apt. 4B', ['12 E 42nd St, Apt. 4B']],
    ['from 9 Elm Ave to 10 Oak Lane', ['9 Elm Ave', '10 Oak Lane']],
  ])('%s', (body, expected) => {
    expect(foundBy(streetAddress, body)).toEqual(expected);
  });

  it.each([
    'In 1954 Supreme Court practice changed.',
    'Section 8 of 2008 Wall Street reform',
    '5 ways to court',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(streetAddress, body)).toBeNull();
  });

  it('gives the place in the text as it was written', () => {
    const facts = someFacts({ body: 'She lives at 123 Main Street, Springfield.' });
    expect(streetAddress.check(facts, defaultRuleSettings())?.[0]).toEqual({ start: 13, end: 28 });
  });

  it('does not look at staff', () => {
    expect(
      foundBy(streetAddress, 'She lives at 123 Main Street, Springfield.', {}, { identity: STAFF })
    ).toBeNull();
  });

  it('can be switched off', () => {
    const off = { street_address: { enabled: false } };
    expect(foundBy(streetAddress, 'She lives at 123 Main Street, Springfield.', off)).toBeNull();
  });

  it('asks for a hold', () => expect(streetAddress.demand).toBe('hold-general'));
});
