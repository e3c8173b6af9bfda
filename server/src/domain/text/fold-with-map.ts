import { CHARACTER_KIND, characterKind } from './character-kinds';
import { CONFUSABLES, LEET } from './confusables';
import { foldCharacter } from './fold-character';
import { FoldedTextBuilder, foldedTwice, type FoldedText } from './folded-text';

export type { FoldedText } from './folded-text';

/**
 * Marks on one character, at most: sorting them takes time quadratic to their number. What follows
 * counts as a character of its own. The number is Unicode's for streams (UAX #15, 13).
 */
const MOST_MARKS = 30;

const isPlain = (unit: number): boolean => (unit >= 0x20 && unit < 0x7f) || unit === 0x0a;

/** End of what folds by lower case alone; a character with a mark behind it is no part of it. */
const endOfPlain = (text: string, start: number): number => {
  let end = start;
  while (end < text.length && isPlain(text.charCodeAt(end))) end += 1;
  return end > start && end < text.length ? end - 1 : end;
};

interface Cluster {
  text: string;
  start: number;
  /** Of the last visible part. */
  end: number;
  /** Where to read on; behind invisible characters that were passed over. */
  next: number;
}

/** A character with its marks; invisible characters before, between and after them are left out. */
const clusterAt = (text: string, from: number): Cluster => {
  const cluster = { text: '', start: from, end: from, next: from };
  let marks = 0;
  while (cluster.next < text.length) {
    const codePoint = text.codePointAt(cluster.next) ?? 0;
    const next = cluster.next + (codePoint > 0xffff ? 2 : 1);
    const kind = characterKind(codePoint);
    if (kind !== CHARACTER_KIND.invisible) {
      const isFirst = cluster.text === '';
      if (!isFirst && (kind === CHARACTER_KIND.base || marks === MOST_MARKS)) break;
      if (isFirst) cluster.start = cluster.next;
      else marks += 1;
      cluster.text += text.slice(cluster.next, next);
      cluster.end = next;
    }
    cluster.next = next;
  }
  return cluster;
};

/**
 * A text as detectors read it: NFKC, lower case, no invisible characters, dashes, quotes, white
 * space and digits of all scripts in ASCII, line breaks kept.
 * @returns the folded text with a map back to `text`; linear in time and space
 */
export const foldWithMap = (text: string): FoldedText => {
  const builder = new FoldedTextBuilder(text);
  const folded = new Map<string, string>();
  for (let at = 0; at < text.length;) {
    const plainEnd = endOfPlain(text, at);
    if (plainEnd > at) {
      builder.appendSame(text.slice(at, plainEnd).toLowerCase(), at);
      at = plainEnd;
    } else {
      const cluster = clusterAt(text, at);
      const piece = folded.get(cluster.text) ?? foldCharacter(cluster.text);
      folded.set(cluster.text, piece);
      builder.append(piece, cluster.start, cluster.end);
      at = cluster.next;
    }
  }
  return builder.build();
};

/** Accents that go with any script; the vowel signs of Indic and Thai words are none of these. */
const ACCENTS = /(?=\p{M})\p{Script=Inherited}/gu;

const baseOf = (character: string): string => {
  const parts = character.normalize('NFD');
  const base = parts.replace(ACCENTS, '');
  const bare = base.length === parts.length ? character : base;
  return CONFUSABLES.get(bare) ?? bare;
};

const lookAlikes = new WeakMap<FoldedText, FoldedText>();

/**
 * Accents off, and letters of other scripts that look like Latin ones turned into these. Digits
 * stay, so that letters in front of a number can be looked for.
 */
export const foldLookAlikes = (folded: FoldedText): FoldedText => {
  const known = lookAlikes.get(folded);
  if (known !== undefined) return known;
  const builder = new FoldedTextBuilder(folded.text);
  const bases = new Map<string, string>();
  for (let at = 0; at < folded.text.length;) {
    let end = at;
    while (end < folded.text.length && folded.text.charCodeAt(end) < 0x80) end += 1;
    builder.appendSame(folded.text.slice(at, end), at);
    at = end;
    const character = String.fromCodePoint(folded.text.codePointAt(at) ?? 0);
    if (at === folded.text.length) break;
    const base = bases.get(character) ?? baseOf(character);
    bases.set(character, base);
    builder.append(base, at, at + character.length);
    at += character.length;
  }
  const result = foldedTwice(folded, builder.build());
  lookAlikes.set(folded, result);
  return result;
};

/** Letters, digits and the signs that pass for letters; a leading `@` is a mention and no letter. */
const LEET_WORD = /[\p{L}\p{M}\p{N}$][\p{L}\p{M}\p{N}$@]*/gu;
const LETTER = /\p{L}/u;
const LEET_SIGN = /[013457@$]/g;
/** An amount: `$5k`. */
const AMOUNT = /^\$\d/;

const withoutLeet = (word: string): string =>
  LETTER.test(word) && !AMOUNT.test(word)
    ? word.replace(LEET_SIGN, (sign) => LEET.get(sign) ?? sign)
    : word;

/** As long as its `beforeLeet`, unit for unit: who needs the digit finds it there. */
export interface WordText extends FoldedText {
  readonly beforeLeet: string;
}

const confusables = new WeakMap<FoldedText, WordText>();

/**
 * For word lists: as `foldLookAlikes`, and digits inside a word that has letters, too, are the
 * letters that they stand for. A word that is wholly Cyrillic or Greek becomes half Latin by this; a
 * list entry in that script does, too, so the two still meet. What was folded so stays as it is.
 */
export const foldConfusables = (folded: FoldedText): WordText => {
  const known = confusables.get(folded);
  if (known !== undefined) return known;
  const letters = foldLookAlikes(folded);
  const result: WordText = {
    text: letters.text.replace(LEET_WORD, withoutLeet),
    beforeLeet: letters.text,
    original: folded.original,
    toOriginal: (start, end) => letters.toOriginal(start, end),
  };
  confusables.set(folded, result);
  confusables.set(result, result);
  return result;
};
