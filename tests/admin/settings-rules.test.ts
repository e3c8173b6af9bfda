import { RULE_FIELDS } from '../../admin/src/features/settings/fields/rule-fields';
import { groupRules, type RulesShown } from '../../admin/src/features/settings/rules/group-rules';
import { addressOf, isInSettings } from '../../admin/src/features/settings/sections';
import { firedRules } from '../../admin/src/features/settings/trial/count-changes';
import { rules } from '../../server/src/domain/moderation/rules';

const shown: RulesShown = rules.map(({ code, version, description, demand, urgent }) => ({
  ...{ code, version, description, demand, urgent },
  statistics: { fired: 0, judged: 0, agreed: 0 },
}));

describe('groupRules', () => {
  it('has every rule once, in the order in which they run', () => {
    const groups = groupRules(shown);
    expect(groups.map(({ demand }) => demand)).toEqual([
      'refuse',
      'hold-restricted',
      'spam',
      'hold-attorney',
      'hold-general',
    ]);
    expect(groups.flatMap(({ codes }) => codes)).toEqual(rules.map(({ code }) => code));
  });

  it('is one list where nobody says what they ask for', () => {
    expect(groupRules(null)).toEqual([{ demand: null, codes: Object.keys(RULE_FIELDS) }]);
  });
});

it('counts of rules that fired stand with the greatest change on top', () => {
  const counts = [
    { code: 'phone_number', before: 2, after: 2 },
    { code: 'spam_words', before: 0, after: 1 },
    { code: 'honeypot_filled', before: 0, after: 0 },
    { code: 'too_many_links', before: 9, after: 2 },
  ] as const;
  expect(firedRules([...counts]).map(({ code }) => code)).toEqual([
    'too_many_links',
    'spam_words',
    'phone_number',
  ]);
});

it.each([
  ['/settings/legal-blog', true],
  ['/settings/legal-blog/words', true],
  ['/settings/legal-blog-2', false],
  ['/settings/webhooks', false],
])('%s belongs to these settings: %s', (pathname, inside) => {
  expect(isInSettings(pathname)).toBe(inside);
});

it.each([
  ['rules.too_many_links.links', '/settings/legal-blog/rules#rules.too_many_links.links'],
  ['rules.spam_words.words', '/settings/legal-blog/words#rules.spam_words.words'],
  ['mails.verifyReaders', '/settings/legal-blog/readers#mails.verifyReaders'],
  ['mails.enabled', '/settings/legal-blog/notifications#mails.enabled'],
  ['comments.mode', '/settings/legal-blog/comments#comments.mode'],
] as const)('%s is changed at %s', (path, address) => expect(addressOf(path)).toBe(address));
