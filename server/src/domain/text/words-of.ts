import type { FoldedText } from './folded-text';

export interface Word {
  word: string;
  /** In the folded text, end excluded. */
  start: number;
  end: number;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}']*/gu;

/** Scripts that put no spaces between words: every character counts as one. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const UNSPACED_PART = new RegExp(`${UNSPACED.source}\\p{M}*|(?:(?!${UNSPACED.source}).)+`, 'gu');

/** So many single letters in a row are a word that was pulled apart, not a list or an initial. */
const FEWEST_SPACED_OUT = 4;
const LONGEST_GAP = 3;
const SINGLE_LETTER = /^\p{L}$/u;

const withoutTrailingApostrophes = (word: string): string => {
  let end = word.length;
  while (word.charAt(end - 1) === "'") end -= 1;
  return word.slice(0, end);
};

const addParts = (words: Word[], word: string, at: number): void => {
  for (const part of word.matchAll(UNSPACED_PART)) {
    const start = at + part.index;
    words.push({ word: part[0], start, end: start + part[0].length });
  }
};

const plainWords = (text: string): Word[] => {
  const words: Word[] = [];
  const hasUnspaced = UNSPACED.test(text);
  for (const { 0: found, index: start } of text.matchAll(WORD)) {
    const word = withoutTrailingApostrophes(found);
    if (hasUnspaced && word.length > 1 && UNSPACED.test(word)) addParts(words, word, start);
    else words.push({ word, start, end: start + word.length });
  }
  return words;
};

const isSingleLetter = ({ word }: Word): boolean => word.length <= 2 && SINGLE_LETTER.test(word);

/** End, among the words, of the single letters from `first` on that one and the same gap parts. */
const endOfSpacedOut = (text: string, words: readonly Word[], first: number): number => {
  let gap: string | null = null;
  for (let at = first; ; at += 1) {
    const [letter, next] = [words[at], words[at + 1]];
    if (letter === undefined || !isSingleLetter(letter)) return at;
    const length = (next?.start ?? 0) - letter.end;
    if (next === undefined || length < 1 || length > LONGEST_GAP) return at + 1;
    if (gap !== null && !(length === gap.length && text.startsWith(gap, letter.end))) return at + 1;
    gap ??= text.slice(letter.end, next.start);
  }
};

const joined = (letters: readonly Word[]): Word => ({
  word: letters.map(({ word }) => word).join(''),
  start: letters[0]?.start ?? 0,
  end: letters.at(-1)?.end ?? 0,
});

const withJoined = (text: string, words: readonly Word[]): Word[] => {
  const all: Word[] = [];
  for (let at = 0; at < words.length;) {
    const end = Math.max(at + 1, endOfSpacedOut(text, words, at));
    for (const word of words.slice(at, end)) all.push(word);
    if (end - at >= FEWEST_SPACED_OUT) all.push(joined(words.slice(at, end)));
    at = end;
  }
  return all;
};

const known = new WeakMap<FoldedText, readonly Word[]>();

/**
 * Words of letters, marks, digits and apostrophes inside, in order. Four or more single letters that
 * the same gap parts (`v i a g r a`, `v.i.a.g.r.a`) give one more word, behind its letters: the only
 * word that starts before the one in front of it ends. Read once for each text.
 */
export const wordsOf = (folded: FoldedText): readonly Word[] => {
  const before = known.get(folded);
  if (before !== undefined) return before;
  const words = withJoined(folded.text, plainWords(folded.text));
  known.set(folded, words);
  return words;
};
