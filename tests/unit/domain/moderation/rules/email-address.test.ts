import { emailAddress } from '../../../../../server/src/domain/moderation/rules/email-address';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

describe('emailAddress', () => {
  it.each<[string, string[]]>([
    ['Write to jane@example.org, please.', ['jane@example.org']],
    ['jane [at] example [dot] org', ['jane [at] example [dot] org']],
    [
      'jane@example.org and joan.doe+law@mail.example.com',
      ['jane@example.org', 'joan.doe+law@mail.example.com'],
    ],
    ['mailto:jane@example.org', ['jane@example.org']],
    ['https://example.org and jane@example.org', ['jane@example.org']],
  ])('%s', (body, expected) => {
    expect(foundBy(emailAddress, body)).toEqual(expected);
  });

  it.each([
    'https://example.org/contact',
    'https://jane@example.org/contact',
    'See https://example.org/?to=jane@example.org for it',
    '@example',
    'www.example.org',
    'a @ b',
    ...LAW_BLOG_PROSE,
  ])('lets pass: %s', (body) => {
    expect(foundBy(emailAddress, body)).toBeNull();
  });

  it('gives the place in the text as it was written', () => {
    const facts = someFacts({ body: 'Write to jane@example.org, please.' });
    expect(emailAddress.check(facts, defaultRuleSettings())?.[0]).toEqual({ start: 9, end: 25 });
  });

  it('does not look at staff', () => {
    expect(
      foundBy(emailAddress, 'Write to jane@example.org, please.', {}, { identity: STAFF })
    ).toBeNull();
  });

  it('can be switched off', () => {
    const off = { email_address: { enabled: false } };
    expect(foundBy(emailAddress, 'Write to jane@example.org, please.', off)).toBeNull();
  });

  it('asks for a hold', () => expect(emailAddress.demand).toBe('hold-general'));
});
