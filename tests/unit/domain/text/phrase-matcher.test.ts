import { foldConfusables, foldWithMap } from '../../../../server/src/domain/text/fold-with-map';
import { buildPhraseMatcher } from '../../../../server/src/domain/text/phrase-matcher';

const found = (phrases: readonly string[], text: string): string[] =>
  buildPhraseMatcher(phrases)(foldWithMap(text)).map(({ start, end }) => text.slice(start, end));

const LIST = [
  'viagra',
  'sex',
  'expert wit*',
  'my lawyer',
  'my lawyer told me',
  'threat*',
  "don't tell",
  'под ключ',
  'Δικηγόρος',
  '代写',
  '401k',
  'c++',
];

describe('buildPhraseMatcher', () => {
  it.each([
    ['a word in any case', 'Buy VIAGRA now', ['VIAGRA']],
    ['a phrase, the longest of several', 'My lawyer told me so', ['My lawyer told me']],
    ['a phrase over punctuation and lines', 'my — “lawyer”\nsays', ['my — “lawyer']],
    ['any ending', 'Threats, threatened, threat', ['Threats', 'threatened', 'threat']],
    [
      'any ending at the end of a phrase',
      'expert witness, expert wit',
      ['expert witness', 'expert wit'],
    ],
    ['a typographic apostrophe', 'Don’t tell', ['Don’t tell']],
    ['accents', 'víàgrä', ['víàgrä']],
    ['Cyrillic letters inside', 'vіаgrа', ['vіаgrа']],
    ['a word wholly of look-alikes', 'ѕех', ['ѕех']],
    ['zero-width characters inside', 'via\u200bgr\u00ada', ['via\u200bgr\u00ada']],
    ['full-width letters', 'ｖｉａｇｒａ', ['ｖｉａｇｒａ']],
    ['leet', 'V14GR4, v1agra, $ex', ['V14GR4', 'v1agra', '$ex']],
    ['letters spaced and dotted out', 'v i a g r a; v.i.a.g.r.a', ['v i a g r a', 'v.i.a.g.r.a']],
    ['an entry in Cyrillic', 'ПОД КЛЮЧ', ['ПОД КЛЮЧ']],
    ['an entry in Greek', 'ΔΙΚΗΓΌΡΟΣ', ['ΔΙΚΗΓΌΡΟΣ']],
    ['an entry in a script without spaces', '找代写论文', ['代写']],
    ['an entry with digits', 'your 401k', ['401k']],
    ['signs of an entry, which are left out', 'vitamin C', ['C']],
    ['two in a row', 'viagra viagra', ['viagra', 'viagra']],
  ])('finds %s', (_name, text, expected) => {
    expect(found(LIST, text)).toEqual(expected);
  });

  it.each([
    ['a part of a word', 'Essex County, sexual assault statute, sextant'],
    ['a beginning without a star', 'viagras'],
    ['words of a phrase in another order', 'lawyer, my'],
    ['words of a phrase with another between', 'my new lawyer'],
    ['half a phrase', 'the expert testified'],
    ['the amount of a word list entry', '$401 thousand'],
    ['an abbreviation', '8 U.S. 401'],
  ])('does not find %s', (_name, text) => {
    expect(found(LIST, text)).toEqual([]);
  });

  it('makes one span of phrases that overlap', () => {
    expect(found(['one two', 'two three', 'three'], 'zero one two three four')).toEqual([
      'one two three',
    ]);
  });

  it.each([[[]], [['', ' ', '*', '…']]])('finds nothing with %j', (phrases) => {
    expect(found(phrases, 'anything * …')).toEqual([]);
  });

  it('takes a text that was folded for word lists before', () => {
    const text = 'v1agra';
    const matcher = buildPhraseMatcher(['viagra']);
    expect(matcher(foldConfusables(foldWithMap(text)))).toEqual(matcher(foldWithMap(text)));
    expect(matcher(foldWithMap(text))).toHaveLength(1);
  });

  it.each(['(a+)+$', '[', '\\', '.*'])('takes %s for words, never for a pattern', (phrase) => {
    expect(() => found([phrase], 'aaaaaaaaaaaaaaaaaaaaaaaaaaaa!')).not.toThrow();
    expect(found([phrase], 'b c d')).toEqual([]);
  });
});
