import { repeatedCharacters } from '../../../../../server/src/domain/moderation/rules/repeated-characters';
import { defaultRuleSettings } from '../../../../builders/rule-settings';
import { LAW_BLOG_PROSE } from '../../../../builders/law-blog-prose';
import { someFacts } from '../../../../builders/some-facts';
import { foundBy } from './found-by';

const settings = { repeated_characters: { times: 4 } };

describe('repeatedCharacters', () => {
  it.each<[string, string[] | null]>([
    ['nooo', null],
    ['noooo', ['oooo']],
    ['nooooo!', ['ooooo']],
    ['no!!!! nooooo!', ['ooooo']],
    ['what😀😀😀', null],
    ['what😀😀😀😀', ['😀😀😀😀']],
    ['as I said .......... and -----------', null],
    ['', null],
  ])('%s', (body, expected) => {
    expect(foundBy(repeatedCharacters, body, settings)).toEqual(expected);
  });

  it('gives the place and nothing else of the run', () => {
    const facts = someFacts({ body: 'noooo' });
    expect(repeatedCharacters.check(facts, defaultRuleSettings(settings))).toEqual([
      { start: 1, end: 5 },
    ]);
  });

  it('wants eight by default', () => {
    expect(foundBy(repeatedCharacters, 'n' + 'o'.repeat(7))).toBeNull();
    expect(foundBy(repeatedCharacters, 'n' + 'o'.repeat(8))).toEqual(['oooooooo']);
  });

  it.each(LAW_BLOG_PROSE)('lets pass: %s', (body) => {
    expect(foundBy(repeatedCharacters, body)).toBeNull();
  });

  it('can be switched off', () => {
    const off = { repeated_characters: { enabled: false } };
    expect(foundBy(repeatedCharacters, 'o'.repeat(99), off)).toBeNull();
  });

  it('asks for a hold', () => expect(repeatedCharacters.demand).toBe('hold-general'));
});
