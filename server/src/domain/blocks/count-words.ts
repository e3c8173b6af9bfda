/**
 * Scripts that put no spaces between words, with the characters that a word of them has, about.
 * An estimate: Intl.Segmenter, which has dictionaries, takes time quadratic to the length of a
 * line, and minutes for a body of 100,000 characters.
 */
const UNSPACED_SCRIPTS: readonly (readonly [run: RegExp, charactersPerWord: number])[] = [
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu, 1.7],
  [/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu, 4.5],
];

/** Letters and digits, with what holds a word together: `won’t`, `e-mail`, `1,000.50`. */
const SPACED_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.,\-‐‑][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*/gu;

/** How many words a text has; where no spaces part them, about how many. */
export const countWords = (text: string): number => {
  let unspaced = 0;
  const spaced = UNSPACED_SCRIPTS.reduce(
    (rest, [run, charactersPerWord]) =>
      rest.replace(run, (characters) => {
        unspaced += characters.length / charactersPerWord;
        return ' ';
      }),
    text
  );
  return Math.ceil(unspaced) + (spaced.match(SPACED_WORD)?.length ?? 0);
};
