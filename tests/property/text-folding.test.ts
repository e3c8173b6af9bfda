import fc from 'fast-check';
import {
  foldConfusables,
  foldLookAlikes,
  foldWithMap,
  type FoldedText,
} from '../../server/src/domain/text/fold-with-map';
import { wordsOf } from '../../server/src/domain/text/words-of';

/** Text with all that folding is about, lone surrogates too. */
const text = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '\u200b',
        '\u0301',
        '\ufe0f',
        'ﬁ',
        '①',
        '１',
        '٣',
        '–',
        '’',
        '\u00a0',
        '\ud800'
      ),
      fc.constantFrom('а', 'ß', 'İ', 'ς', '한', '\u1100\u1161', 'ｶ\uff9e', '1', 'l', '@', '$', 'e')
    ),
    { maxLength: 20 }
  )
  .map((parts) => parts.join(''));

const FOLDINGS: Record<string, (text: string) => FoldedText> = {
  foldWithMap,
  foldLookAlikes: (written) => foldLookAlikes(foldWithMap(written)),
  foldConfusables: (written) => foldConfusables(foldWithMap(written)),
};

const withRange = fc.tuple(text, fc.nat(), fc.nat());
const rangeIn = ({ length }: string, one: number, other: number): [number, number] => {
  const [first, second] = [one % (length + 1), other % (length + 1)];
  return [Math.min(first, second), Math.max(first, second)];
};

describe.each(Object.entries(FOLDINGS))('%s', (_name, fold) => {
  it('keeps the original, and maps every range into it, in order', () => {
    fc.assert(
      fc.property(withRange, ([written, one, other]) => {
        const folded = fold(written);
        const [start, end] = rangeIn(folded.text, one, other);
        const span = folded.toOriginal(start, end);
        expect(folded.original).toBe(written);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(written.length);
        expect(start === end || span.start < span.end).toBe(true);
      })
    );
  });

  it('maps a range inside another to a range inside the other', () => {
    fc.assert(
      fc.property(withRange, fc.nat(), ([written, one, other], inner) => {
        const folded = fold(written);
        const [start, end] = rangeIn(folded.text, one, other);
        fc.pre(start < end);
        const at = start + (inner % (end - start));
        const [outer, unit] = [folded.toOriginal(start, end), folded.toOriginal(at, at + 1)];
        expect(unit.start).toBeGreaterThanOrEqual(outer.start);
        expect(unit.end).toBeLessThanOrEqual(outer.end);
      })
    );
  });

  it('says the same of a text that is folded twice', () => {
    fc.assert(
      fc.property(text, (written) => {
        const once = fold(written).text;
        expect(fold(once).text).toBe(once);
      })
    );
  });
});

describe('foldWithMap', () => {
  it('folds what was written for a range to that range, where it cuts no character apart', () => {
    fc.assert(
      fc.property(withRange, ([written, one, other]) => {
        const folded = foldWithMap(written);
        const [start, end] = rangeIn(folded.text, one, other);
        const { start: from, end: to } = folded.toOriginal(start, end);
        const before = folded.toOriginal(Math.max(0, start - 1), start);
        const behind = folded.toOriginal(end, Math.min(folded.text.length, end + 1));
        fc.pre(start < end && (start === 0 || before.end <= from));
        fc.pre(end === folded.text.length || behind.start >= to);
        expect(foldWithMap(written.slice(from, to)).text).toBe(folded.text.slice(start, end));
      })
    );
  });

  it('is blind to invisible characters', () => {
    const invisible = fc.constantFrom(
      '\u200b',
      '\u200d',
      '\u00ad',
      '\u2060',
      '\u2800',
      '\u{e0041}'
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), invisible, fc.nat(), (written, sign, place) => {
        const characters = [...written];
        characters.splice(place % (characters.length + 1), 0, sign);
        expect(foldWithMap(characters.join('')).text).toBe(foldWithMap(written).text);
      })
    );
  });
});

describe('wordsOf', () => {
  it('gives words in order that stand where they say', () => {
    fc.assert(
      fc.property(text, (written) => {
        const folded = foldWithMap(written);
        for (const { word, start, end } of wordsOf(folded)) {
          const place = folded.text.slice(start, end);
          expect(place === word || [...word].every((letter) => place.includes(letter))).toBe(true);
          expect(word).not.toBe('');
        }
      })
    );
  });
});
