import { foldWithMap } from '../../../../server/src/domain/text/fold-with-map';
import { wordsOf } from '../../../../server/src/domain/text/words-of';

const words = (text: string): string[] => wordsOf(foldWithMap(text)).map(({ word }) => word);

describe('wordsOf', () => {
  it.each([
    ['words and numbers', 'Section 1983, H1-B', ['section', '1983', 'h1', 'b']],
    ['apostrophes inside', "don’t 'quote' lawyers'", ["don't", 'quote', 'lawyers']],
    ['accents and marks', 'naïve हिन्दी', ['naïve', 'हिन्दी']],
    ['underscores, which part', 'snake_case', ['snake', 'case']],
    ['a script without spaces', '代写 a', ['代', '写', 'a']],
    ['a script without spaces inside a word', 'a代写b', ['a', '代', '写', 'b']],
    ['letters spaced out', 'buy v i a g r a', ['buy', ...'viagra', 'viagra']],
    ['letters dotted out', 'v.i.a.g.r.a', [...'viagra', 'viagra']],
    ['letters with dashes of many kinds', 'c–a—s-h', [...'cash', 'cash']],
    ['a gap of three', 'c - a - s - h', [...'cash', 'cash']],
    ['two words spaced out', 'c a s h, l o a n', [...'cash', 'cash', ...'loan', 'loan']],
    ['three letters', '8 U.S.C. 1101', ['8', 'u', 's', 'c', '1101']],
    ['initials', 'J. R. R. Smith', ['j', 'r', 'r', 'smith']],
    ['gaps that differ', 'a b, c d', ['a', 'b', 'c', 'd']],
    ['a gap of four', 'a    b    c    d', ['a', 'b', 'c', 'd']],
    ['nothing but punctuation', "… '' --", []],
    ['nothing', '', []],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('says where in the folded text', () => {
    const folded = foldWithMap('\u200bﬁne, c.a.s.h.');
    for (const { word, start, end } of wordsOf(folded)) {
      expect(folded.text.slice(start, end).replaceAll('.', '')).toBe(word);
    }
    expect(wordsOf(folded).at(-1)).toEqual({ word: 'cash', start: 6, end: 13 });
  });
});
