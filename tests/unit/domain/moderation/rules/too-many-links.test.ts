import { tooManyLinks } from '../../../../../server/src/domain/moderation/rules/too-many-links';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { someFacts, STAFF } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

const two = { too_many_links: { links: 2 } };

describe('tooManyLinks', () => {
  it.each<[string, string[] | null]>([
    ['no link at all', null],
    ['https://a.example/x', null],
    ['https://a.example/x and https://b.example', ['https://a.example/x', 'https://b.example']],
    [
      'https://a.example http://b.example www.example.com',
      ['https://a.example', 'http://b.example', 'www.example.com'],
    ],
    ['https://a.example, https://a.example', ['https://a.example', 'https://a.example']],
  ])('%s', (body, expected) => {
    expect(foundBy(tooManyLinks, body, two)).toEqual(expected);
  });

  it.each([
    [1, 1, true],
    [2, 3, false],
    [3, 3, true],
    [4, 3, true],
  ])('%d of %d links', (count, links, fires) => {
    const body = 'https://a.example/x '.repeat(count);
    const found = foundBy(tooManyLinks, body, { too_many_links: { links } });
    expect(found !== null).toBe(fires);
  });

  it('holds two links by default', () => {
    expect(foundBy(tooManyLinks, 'https://a.example')).toBeNull();
    expect(foundBy(tooManyLinks, 'https://a.example https://b.example')).toHaveLength(2);
  });

  it('gives the places and nothing else of the links', () => {
    const facts = someFacts({ body: 'https://a.example https://b.example' });
    expect(tooManyLinks.check(facts, defaultRuleSettings(two))).toEqual([
      { start: 0, end: 17 },
      { start: 18, end: 35 },
    ]);
  });

  it('does not look at staff', () => {
    const body = 'https://a.example https://b.example';
    expect(foundBy(tooManyLinks, body, two, { identity: STAFF })).toBeNull();
  });

  it('can be switched off', () => {
    const off = { too_many_links: { enabled: false } };
    expect(foundBy(tooManyLinks, 'https://a.example https://b.example', off)).toBeNull();
  });

  it('asks for a hold', () => expect(tooManyLinks.demand).toBe('hold-general'));
});
