import type { FoldedText } from '../folded-text';
import { mergeSpans } from '../merge-spans';
import type { Span } from '../span';
import { spansOf } from './spans-of';

/**
 * Federal courts (https://www.uscourts.gov, CM/ECF): division, year, kind, number, initials of the
 * judges: `2:21-cv-01234-ABC-DEF`, `21cv1234`, `19-bk-12345`.
 */
const FEDERAL =
  /(?<![\p{L}\p{N}])(?:\d{1,2}: ?)?(?:19|20)?\d{2}[- ]?(?:cv|cr|mc|mj|md|mdl|bk|ap|po|sw|gj|cm|civ|crim|misc)[- ]?\d{2,6}(?:-(?:[a-z]{1,4}|\d{1,2})){0,5}(?![\p{L}\p{N}])/gu;
/** As opinions of district courts write it; `Misc.` would be a reporter's name. */
const OPINION_STYLE = /(?<![\p{L}\p{N}])\d{2} (?:civ|cr|crim|mag|m)\. ?\d{3,5}(?![\p{L}\p{N}])/gu;

/** What has numbers of the same look that are no court's: `Pub. L. No. 99-603`. */
const NO_COURT =
  '(?<!(?:\\bl\\.?|law|act|rep\\.?|report|ord\\.?|order|doc\\.?|document|res\\.?|resolution|bill|release|rel\\.?|' +
  'bulletin|op\\.?|opinion|form|circular|notice|pub\\.?|publication|rule|treaty|proclamation|advisory) )';
const NUMBER_WORD = '(?:nos?|numbers?|nums?|nbr|#)';
/** Appeals, and the Supreme Court: `No. 21-1234`, `Nos. 20-543 & 20-544`. */
const APPEAL = new RegExp(
  `(?<![\\p{L}\\p{N}])${NO_COURT}nos?[. ]{1,2}(?:\\d{2}|\\d{4})-\\d{2,5}(?:(?:,| &| and)+ ?\\d{2}-\\d{1,5}){0,9}(?![-\\p{L}\\p{N}])`,
  'gu'
);

/** Whatever a court's clerk makes of it, where words before say that it is one. */
const NAMED = new RegExp(
  '(?<![\\p{L}\\p{N}])(?:case|docket|cause|index|file|matter|indictment|complaint|petition|action|civ\\.|crim\\.)' +
    `(?: ?(?<word>${NUMBER_WORD})[.:# ]{0,3}|: ?)(?:is )?(?<number>[a-z\\d](?:[a-z\\d]|[-:/](?=[a-z\\d])|\\.(?=\\d)| (?=[a-z]{0,2}\\d|c[a-z]{1,3} \\d)){2,29}(?![\\p{L}\\p{N}]))`,
  'gu'
);
/** Without a word for number only what cannot be another: `case 21-1234`, not `case 2000`. */
const BARE = /(?<![\p{L}\p{N}])(?:case|docket) (?:\d{2}|\d{4})-\d{3,6}(?![-\p{L}\p{N}])/gu;

const FEWEST_DIGITS = 4;
const PLAIN_NUMBER = /^\d+$/;
const FEWEST_PLAIN_DIGITS = 5;

/** `Case: 2000 people` is none; `Case No. 2000` may be one. */
const isNumber = (number: string, word: string | undefined): boolean => {
  const isPlain = word === undefined && PLAIN_NUMBER.test(number);
  return number.replace(/\D/g, '').length >= (isPlain ? FEWEST_PLAIN_DIGITS : FEWEST_DIGITS);
};

/** Numbers of cases: whoever tells one tells which case is talked of. */
export const findDocketNumbers = (folded: FoldedText): Span[] =>
  mergeSpans([
    ...spansOf(folded, FEDERAL),
    ...spansOf(folded, OPINION_STYLE),
    ...spansOf(folded, APPEAL),
    ...spansOf(folded, NAMED, ({ groups }) => isNumber(groups['number'] ?? '', groups['word'])),
    ...spansOf(folded, BARE),
  ]);
