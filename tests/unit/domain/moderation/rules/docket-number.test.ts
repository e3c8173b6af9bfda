import { docketNumber } from '../../../../../server/src/domain/moderation/rules/docket-number';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('docketNumber', () => {
  it.each<[string, string[]]>([
    ['My case is 2:21-cv-01234-ABC.', ['2:21-cv-01234-ABC']],
    ['I was arrested, and it is 19-cr-04567 now.', ['19-cr-04567']],
    ['Me arrestaron; es el 19-cr-04567.', ['19-cr-04567']],
    [
      'It is 1:20-cv-00543 against my landlord, and 1:21-cv-01234.',
      ['1:20-cv-00543', '1:21-cv-01234'],
    ],
  ])('%s', (body, expected) => {
    expect(foundBy(docketNumber, body)).toEqual(expected);
  });

  it.each([
    '2:21-cv-01234-ABC',
    'Doe v. Roe, No. 21-1234, was wrongly decided, I think.',
    'My case is pending.',
    'I was arrested.',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(docketNumber, body)).toBeNull();
  });

  it('gives the place in the text as it was written', () => {
    const facts = someFacts({ body: 'My case is 2:21-cv-01234-ABC.' });
    expect(docketNumber.check(facts, defaultRuleSettings())?.[0]).toEqual({ start: 11, end: 28 });
  });

  it('looks at staff, too', () => {
    expect(
      foundBy(docketNumber, 'My case is 2:21-cv-01234-ABC.', {}, { identity: STAFF })
    ).not.toBeNull();
  });

  it('can be switched off', () => {
    const off = { docket_number: { enabled: false } };
    expect(foundBy(docketNumber, 'My case is 2:21-cv-01234-ABC.', off)).toBeNull();
  });

  it('asks for a hold', () => expect(docketNumber.demand).toBe('hold-general'));
});
