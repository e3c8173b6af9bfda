import {
  foldConfusables,
  foldLookAlikes,
  foldWithMap,
} from '../../../../server/src/domain/text/fold-with-map';

const words = (text: string): string => foldConfusables(foldWithMap(text)).text;

/** What was written where the folded text has `part`. */
const writtenFor = (text: string, part: string): string => {
  const folded = foldWithMap(text);
  const start = folded.text.indexOf(part);
  const span = folded.toOriginal(start, start + part.length);
  return text.slice(span.start, span.end);
};

describe('foldWithMap', () => {
  it.each([
    ['letter case', 'BUY Now', 'buy now'],
    ['compatibility forms', 'ｂｕｙ ﬁne №', 'buy fine no'],
    ['mathematical letters', '\u{1d401}\u{1d42e}\u{1d432}', 'buy'],
    ['an accent as a character of its own', 'cafe\u0301', 'café'],
    ['an accent behind an invisible character', 'cafe\u200b\u0301', 'café'],
    ['a capital that composes only when small', 'J\u030c', 'ǰ'],
    ['both small sigmas', 'ΟΔΌΣ οδός', 'οδόσ οδόσ'],
    ['letters of Hangul that make a syllable', 'ㄱㅏ\u11ab 가ㄺ', '간 갉'],
    ['voicing marks of half-width Kana', 'ｶﾞ', 'ガ'],
    ['marks on units with a sign', '㎟\u0301', 'mm2'],
    ['zero-width characters', 'b\u200bu\u200cy\u2060 n\u00adow\ufeff', 'buy now'],
    ['variation selectors and tags', 'buy\ufe0f now\u{e0041}', 'buy now'],
    ['fillers and blank Braille cells', 'b\u3164u\u2800y', 'buy'],
    ['controls', 'b\u0000u\u0007y\u007f', 'buy'],
    ['full-width digits', '１２３', '123'],
    ['Arabic-Indic digits', '\u0660\u0661\u0669 \u06f0\u06f9', '019 09'],
    ['Devanagari and Thai digits', '\u0966\u096f \u0e50\u0e59', '09 09'],
    ['digits of a block that does not start at a round number', '\u{1e5f1}\u{1e5fa}', '09'],
    ['mathematical digits', '\u{1d7ce}\u{1d7d7}\u{1d7d8}\u{1d7ff}', '0909'],
    ['circled digits', '①❶➈⓵⓿⓪', '119100'],
    ['keycaps', '1\ufe0f\u20e32\u20e3', '12'],
    ['digits struck through', '1\u03362\u0336', '12'],
    ['superscripts', '1²', '12'],
    ['dashes', '‐‑‒–—―−﹣－⸺〜', '-'.repeat(11)],
    ['single quotes', '‘’‚‛′´ʼ＇', "''''''''"],
    ['double quotes', '“”„«»\u3003', '"""""\u3003'],
    ['spaces', 'a\u00a0b\u2003c\u3000d\te', 'a b c d e'],
    ['line breaks', 'a\nb\u2028c\u2029d', 'a\nb\nc\nd'],
    ['a phrase in one character, which stays one', '\ufdfa', '\ufdfa'],
    ['lone surrogates, which stay', 'a\ud800b\udc00', 'a\ud800b\udc00'],
    ['nothing that shows', '\u200b\u2060', ''],
    ['nothing', '', ''],
  ])('%s', (_name, text, expected) => {
    expect(foldWithMap(text).text).toBe(expected);
  });

  it.each([
    ['a ligature', 'of ﬁne wine', 'fine', 'ﬁne'],
    ['half a ligature', 'ﬁ', 'f', 'ﬁ'],
    ['invisible characters inside', 'x 1\u200b2\u200b3 y', '123', '1\u200b2\u200b3'],
    ['none of them at the ends', 'x \u200b123\u200b y', '123', '123'],
    ['an accent', 'un cafe\u0301 noir', 'café', 'cafe\u0301'],
    [
      'characters beyond the first plane',
      '\u{1f600} \u{1d7d8}\u{1d7d9}',
      '01',
      '\u{1d7d8}\u{1d7d9}',
    ],
    ['all of it', 'Ａ', 'a', 'Ａ'],
  ])('finds the way back over %s', (_name, text, part, written) => {
    expect(writtenFor(text, part)).toBe(written);
  });

  it('gives an empty range for an empty one', () => {
    const folded = foldWithMap('a\u200bb');
    expect(folded.toOriginal(1, 1)).toEqual({ start: 2, end: 2 });
    expect(folded.toOriginal(2, 2)).toEqual({ start: 3, end: 3 });
    expect(foldWithMap('').toOriginal(0, 0)).toEqual({ start: 0, end: 0 });
  });

  it('takes no more marks to a character than it can sort', () => {
    const text = 'e' + '\u0301\u0323'.repeat(30_000);
    expect(foldWithMap(text).toOriginal(0, 1)).toEqual({ start: 0, end: 31 });
  });
});

describe('foldConfusables', () => {
  it.each([
    ['accents', 'Café Łódź naïve', 'cafe lodz naive'],
    ['Cyrillic doubles', 'Vіаgrа', 'viagra'],
    ['Cyrillic capitals', 'ВUY', 'buy'],
    ['Greek doubles', 'cαsιnο', 'casino'],
    ['Cherokee and Lisu doubles', 'ꓳꓡꓡꓰ Ꭺ', 'olle a'],
    ['ligatures of letters', 'Æther œuvre straße', 'aether oeuvre strasse'],
    ['leet inside a word', 'fr33 c4$h v1agra p@ss 5ex 0k', 'free cash vlagra pass sex ok'],
    ['numbers', '1954 and 10,000', '1954 and 10,000'],
    ['amounts', '$5k $100', '$5k $100'],
    ['mentions', '@sam', '@sam'],
    ['vowel signs, which are no accents', 'हिन्दी', 'हिन्दी'],
    ['Hangul, which has no accents', '한국어', '한국어'],
  ])('%s', (_name, text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each(['Привет', 'МОСКВА', 'Δικαιοσύνη', 'йод'])(
    'makes the same of %s in whatever case',
    (word) => {
      expect(words(word.toUpperCase())).toBe(words(word.toLowerCase()));
      expect(words(word)).toBe(words(word));
    }
  );

  it('finds the way back over both foldings', () => {
    const text = 'x \u200bﬁа\u0301 y';
    const folded = foldConfusables(foldWithMap(text));
    const start = folded.text.indexOf('fia');
    expect(folded.toOriginal(start, start + 3)).toEqual({ start: 3, end: 6 });
    expect(folded.original).toBe(text);
  });

  it('leaves alone what was folded so before', () => {
    const folded = foldConfusables(foldWithMap('c4$h 401k'));
    expect(foldConfusables(folded)).toBe(folded);
  });

  it('keeps digits where letters alone are asked for', () => {
    expect(foldLookAlikes(foldWithMap('ІОЕ0912345678')).text).toBe('ioe0912345678');
  });
});
