import { replaceFolded, type FoldedText } from './folded-text';

const SPELLED_DOMAIN =
  '(?:com|net|org|info|biz|edu|gov|uk|de|fr|es|eu|ru|cn|io|tv|ch|nl|pl|br|mx|au|nz|xyz|online|site|shop)';
const WORD_END = '(?![\\p{L}\\p{N}-])';
const bracketed = (inner: string): string => ` ?[[({<] ?(?:${inner}) ?[\\])}>] ?`;

/**
 * What was just read (`sign`) stands behind a label, and that label is none of some words. Looked
 * back from behind the sign, so that a search goes from sign to sign and not from letter to letter.
 */
const behindLabel = (sign: string, notWords: string): string =>
  `(?<=[\\p{L}\\p{N}]${sign})(?<!(?<![\\p{L}\\p{N}])(?:${notWords})${sign})`;

/** Before `dot com` and ` .com` these tell of an era or a kind: `the dot com bubble`. */
const NO_SITE =
  'a|an|the|this|that|of|and|or|in|to|every|any|each|some|many|former|failed|early|first|big';
/** Before ` at ` these show the way to a site: `find us at example dot com`. */
const NO_MAILBOX = 'us|me|him|her|them|it|is|are|was|look|site|page|website|online|visit|more';

const BRACKETED_DOT = new RegExp(bracketed('\\.|dot|。'), 'gu');
const BRACKETED_AT = new RegExp(bracketed('at|@'), 'gu');

/** ` dot ` between what can be labels, if they end in a domain that is no word of English. */
const SPELLED_DOT = new RegExp(
  ` dot (?=(?:[\\p{L}\\p{N}-]{1,63} dot ){0,3}${SPELLED_DOMAIN}${WORD_END})` +
    behindLabel(' dot ', NO_SITE),
  'gu'
);
/** `example .com`; with a space only behind it, the dot ends a sentence. */
const SPACED_DOT = new RegExp(
  ` \\. ?(?=(?:com|net|org|info|biz)${WORD_END})${behindLabel(' \\. ?', NO_SITE)}`,
  'gu'
);
/** ` at ` is an `@` where the dots of the domain are written out, too, or the host takes mail. */
const SPELLED_AT = new RegExp(
  ` at (?=[\\p{L}\\p{N}-]{1,63}(?: dot |${bracketed('\\.|dot')})\\p{L}` +
    '|(?:gmail|googlemail|yahoo|hotmail|outlook|aol|icloud|proton|protonmail|gmx)(?: dot |\\.)\\p{L}{2})' +
    behindLabel(' at ', NO_MAILBOX),
  'gu'
);

const known = new WeakMap<FoldedText, FoldedText>();

/**
 * With `@` and dots in the addresses that spell them out: `jane at example dot com`,
 * `example[.]com`, `example (dot) com`, `example .com`.
 */
export const plainAddresses = (folded: FoldedText): FoldedText => {
  const before = known.get(folded);
  if (before !== undefined) return before;
  let plain = replaceFolded(folded, SPELLED_AT, '@');
  plain = replaceFolded(plain, BRACKETED_AT, '@');
  plain = replaceFolded(plain, BRACKETED_DOT, '.');
  plain = replaceFolded(plain, SPELLED_DOT, '.');
  plain = replaceFolded(plain, SPACED_DOT, '.');
  known.set(folded, plain);
  return plain;
};
