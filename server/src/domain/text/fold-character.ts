/** What is read as a dash, hyphen or minus beyond Unicode's own dashes: lines of tables, too. */
const DASH = /[\p{Pd}\u02d7\u2043\u2212\u23af\u2500\u2501\u2796\u{10191}]/gu;
const SINGLE_QUOTE =
  /[\u00b4\u02b9\u02bb-\u02bd\u02c8\u2018-\u201b\u2032\u2035\u2039\u203a\ua78c]/gu;
const DOUBLE_QUOTE = /[\u00ab\u00bb\u201c-\u201f\u2033\u2036\u301d-\u301f]/gu;
const LINE_BREAK = /[\u0085\u2028\u2029]/gu;
const SPACE = /[^\S\n]/gu;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Me}\u2800]/gu;

const BEYOND_ASCII_DIGIT = /(?![0-9])\p{Nd}/gu;
const DECIMAL = /^\p{Nd}$/u;

/** Two small letters with one capital; Unicode's case folding makes one of them, too. */
const FINAL_SIGMA = /ς/gu;

/** Digits in filled and double circles, which NFKC leaves alone: first character, for 1. */
const CIRCLED_ONES = [0x2776, 0x2780, 0x278a, 0x24f5] as const;
const CIRCLED_DIGIT = /[\u2776-\u277e\u2780-\u2788\u278a-\u2792\u24f5-\u24fd\u24ff]/gu;
const CIRCLED_ZERO = '\u24ff';

/** Neither letters nor emoji: on what people number and separate with, a mark is only a disguise. */
const MARKS_OF_SIGNS = /(?<=[\p{N}\p{P}\p{Zs}])\p{M}+/gu;

/**
 * A character that stands for a phrase (U+FDFA is eighteen letters) stays one: no detector looks for
 * such a phrase, and a text of nothing else would become many times as long.
 */
const MOST_GROWTH = 4;

/** Decimal digits of a script are ten in a row from 0 (Unicode's stability policy says so). */
const valueOfDecimal = (digit: string): string => {
  const codePoint = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && DECIMAL.test(String.fromCodePoint(codePoint - value - 1))) value += 1;
  return String(value);
};

const valueOfCircled = (digit: string): string => {
  const codePoint = digit.charCodeAt(0);
  const one = CIRCLED_ONES.find((first) => codePoint >= first && codePoint < first + 9);
  return digit === CIRCLED_ZERO || one === undefined ? '0' : String(codePoint - one + 1);
};

/** Whether there is anything to do at all: most letters need none of the replacements. */
const SPECIAL = new RegExp(
  [
    DASH,
    SINGLE_QUOTE,
    DOUBLE_QUOTE,
    LINE_BREAK,
    SPACE,
    INVISIBLE,
    BEYOND_ASCII_DIGIT,
    CIRCLED_DIGIT,
    FINAL_SIGMA,
  ]
    .map(({ source }) => source)
    .join('|'),
  'u'
);

/** NFKC makes a space and an accent of it; what is meant is an apostrophe. */
const ACUTE = '\u00b4';

const compatible = (character: string): string => {
  const form = character.normalize('NFKC');
  const lower = form.toLowerCase();
  // An uncomposed capital may compose as a small letter.
  const folded = lower === form ? form : lower.normalize('NFKC');
  return folded.length > MOST_GROWTH * character.length ? character : folded;
};

/**
 * One character with its marks, as detectors want it: NFKC, lower case, dashes, quotes, digits and
 * white space in ASCII. A line break stays a line break.
 */
export const foldCharacter = (character: string): string => {
  const folded = character === ACUTE ? character : compatible(character);
  const bare = folded.length > 1 ? folded.replace(MARKS_OF_SIGNS, '') : folded;
  if (!SPECIAL.test(bare)) return bare;
  return bare
    .replace(INVISIBLE, '')
    .replace(DASH, '-')
    .replace(SINGLE_QUOTE, "'")
    .replace(DOUBLE_QUOTE, '"')
    .replace(BEYOND_ASCII_DIGIT, valueOfDecimal)
    .replace(CIRCLED_DIGIT, valueOfCircled)
    .replace(FINAL_SIGMA, 'σ')
    .replace(LINE_BREAK, '\n')
    .replace(SPACE, ' ');
};
