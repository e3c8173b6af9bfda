/**
 * What a character is to folding. `mark`: may compose with the one before it under NFKC, as combining
 * marks do, and vowels and finals of Hangul, and what has one of these for its compatibility form.
 * `invisible`: has no look of its own, or is a control that steers others.
 */
export const CHARACTER_KIND = { base: 1, mark: 2, invisible: 3 } as const;
export type CharacterKind = (typeof CHARACTER_KIND)[keyof typeof CHARACTER_KIND];

/** The blank Braille cell is no white space to Unicode, and as empty to a reader. */
const INVISIBLE = /^(?:[\p{Default_Ignorable_Code_Point}\p{Cf}\u2800]|(?![\t-\r\x85])\p{Cc})$/u;
const MARK = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff]/u;

const CODE_POINTS = 0x110000;

/** 0 where nobody asked yet: a look-up is far cheaper than the patterns, in a text of 64 KB. */
const known = new Uint8Array(CODE_POINTS);

const findKind = (codePoint: number): CharacterKind => {
  const character = String.fromCodePoint(codePoint);
  if (INVISIBLE.test(character)) return CHARACTER_KIND.invisible;
  return MARK.test(character.normalize('NFKC')) ? CHARACTER_KIND.mark : CHARACTER_KIND.base;
};

export const characterKind = (codePoint: number): CharacterKind => {
  const kind = known[codePoint];
  if (kind === CHARACTER_KIND.base) return kind;
  if (kind === CHARACTER_KIND.mark || kind === CHARACTER_KIND.invisible) return kind;
  const found = findKind(codePoint);
  known[codePoint] = found;
  return found;
};
