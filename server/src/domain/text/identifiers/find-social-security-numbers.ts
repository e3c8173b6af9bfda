import type { FoldedText } from '../folded-text';
import { mergeSpans } from '../merge-spans';
import type { Span } from '../span';
import { isPartOfLonger, spansOf, type Found } from './spans-of';

/** Three, two and four digits, as cards and forms print them. */
const SEPARATED =
  /(?<!\d)(?<area>\d{3})(?: ?[-._] ?| )(?<group>\d{2})(?: ?[-._] ?| )(?<serial>\d{4})(?!\d)/g;
/** Nine digits can be anything, and are one only beside a word that says so. */
const STRAIGHT = /(?<![\d$.,-])(?<area>\d{3})(?<group>\d{2})(?<serial>\d{4})(?![\d-]|[.,]\d)/g;

const KEYWORD =
  /(?<![\p{L}\p{N}])(?:ssns?|s\.s\.n\.?|ss ?(?:#|no|num)|social[ -]?security|social (?:#|no|num)|social:|itins?|tins?|tax[ -]?(?:id|payer)|taxpayer)(?!\p{L})/u;
const KEYWORD_REACH = 40;

const isBetween = (value: number, first: number, last: number): boolean =>
  value >= first && value <= last;

/** Groups that the IRS gives to ITINs (Internal Revenue Manual 3.21.263). */
const isItinGroup = (group: number): boolean =>
  isBetween(group, 50, 65) ||
  isBetween(group, 70, 88) ||
  isBetween(group, 90, 92) ||
  isBetween(group, 94, 99);

/** Areas, groups and serials that were never given out (SSA, POMS RM 10201.035). */
const isPossible = ({ groups: { area, group, serial } }: Found): boolean => {
  if (Number(area) >= 900) return isItinGroup(Number(group));
  return area !== '000' && area !== '666' && group !== '00' && serial !== '0000';
};

const hasKeywordBeside = (text: string, { start, end }: Found): boolean =>
  KEYWORD.test(text.slice(Math.max(0, start - KEYWORD_REACH), start)) ||
  KEYWORD.test(text.slice(end, end + KEYWORD_REACH));

/** Social security numbers, and taxpayer numbers of people without one (ITIN). */
export const findSocialSecurityNumbers = (folded: FoldedText): Span[] =>
  mergeSpans([
    ...spansOf(
      folded,
      SEPARATED,
      (found) => isPossible(found) && !isPartOfLonger(folded.text, found)
    ),
    ...spansOf(
      folded,
      STRAIGHT,
      (found) => isPossible(found) && hasKeywordBeside(folded.text, found)
    ),
  ]);
