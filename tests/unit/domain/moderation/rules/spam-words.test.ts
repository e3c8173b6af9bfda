import { spamWords } from '../../../../../server/src/domain/moderation/rules/spam-words';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

const settings = { spam_words: { words: ['cheap pills', 'casino*', 'Straße'] } };

describe('spamWords', () => {
  it.each<[string, string[] | null]>([
    ['Buy cheap pills now', ['cheap pills']],
    ['Cheap\u00a0PILLS, cheap...pills', ['Cheap\u00a0PILLS', 'cheap...pills']],
    ['Casinos and casino', ['Casinos', 'casino']],
    ['ch\u0435ap p1lls', ['ch\u0435ap p1lls']],
    ['STRASSE', ['STRASSE']],
    ['cheap red pills', null],
    ['cheap pillsbury', null],
    ['an occasion', null],
    ['', null],
  ])('%s', (body, expected) => {
    expect(foundBy(spamWords, body, settings)).toEqual(expected);
  });

  it('gives the places in the text as it was written', () => {
    const facts = someFacts({ body: 'A\u200b c\u200basino' });
    expect(spamWords.check(facts, defaultRuleSettings(settings))).toEqual([{ start: 3, end: 10 }]);
  });

  it.each(LAW_BLOG_PROSE)('has no words of its own: %s', (body) => {
    expect(foundBy(spamWords, body)).toBeNull();
  });

  it('looks at staff, too', () => {
    const found = foundBy(spamWords, 'a casino', settings, { identity: STAFF });
    expect(found).toEqual(['casino']);
  });

  it('can be switched off', () => {
    const off = { spam_words: { ...settings.spam_words, enabled: false } };
    expect(foundBy(spamWords, 'a casino', off)).toBeNull();
  });

  it('asks for spam', () => expect(spamWords.demand).toBe('spam'));
});
