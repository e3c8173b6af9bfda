import { foldLookAlikes, type FoldedText } from '../fold-with-map';
import { mergeSpans } from '../merge-spans';
import type { Span } from '../span';
import { spansOf } from './spans-of';

/** Seven to nine digits (USCIS glossary, "Alien Registration Number"), straight or in threes. */
const NUMBER =
  '(?:\\d{7,9}|\\d{3}[- .]\\d{3}[- .]\\d{3}|\\d{2}[- .]\\d{3}[- .]\\d{3})(?!\\d|[-.,]\\d)';
/** Not the last of initials: `U.S.A. 1234567`. */
const LETTER = '(?<![\\p{L}\\p{N}&])(?<!(?<!\\p{L})\\p{L}\\.)a';

/** With a dash, a `#` or nothing between: `A012345678`, `A#012 345 678`, `A-12 345 678`. */
const JOINED = new RegExp(`${LETTER}(?:[.:]| ?- ?| ?# ?:? ?|)${NUMBER}`, 'gu');
/** With a space alone the letter can be the article: `a 1500000 dollar verdict`. */
const SPACED = new RegExp(
  `${LETTER} (?<digits>${NUMBER})(?! (?:dollars?|euros?|people|persons)(?!\\p{L}))`,
  'gu'
);
/** With its name in words, and a few words between: `alien registration number is 012345678`. */
const NAMED = new RegExp(
  '(?<!\\p{L})(?:(?:alien|uscis)[ -](?:reg(?:istration|\\.)? )?(?:file )?|a-(?:file )?)' +
    `(?:numbers?|no|nums?|nbr|#)[^\\p{N}\\n]{0,20}(?<number>${NUMBER})`,
  'gu'
);

const ALL_DIGITS = 9;
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Numbers of people in immigration files: A-numbers, USCIS numbers on green cards. */
export const findAlienNumbers = (folded: FoldedText): Span[] => {
  const text = foldLookAlikes(folded);
  const isNoArticle = (start: number, digits: string): boolean => {
    const at = text.toOriginal(start, start + 1);
    const isWhole = digits.replace(/\D/g, '').length === ALL_DIGITS;
    return isWhole || isCapital(folded.original.slice(at.start, at.end));
  };
  return mergeSpans([
    ...spansOf(text, JOINED),
    ...spansOf(text, SPACED, ({ start, groups }) => isNoArticle(start, groups['digits'] ?? '')),
    ...spansOf(text, NAMED),
  ]);
};
