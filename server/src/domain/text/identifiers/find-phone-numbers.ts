import type { FoldedText } from '../folded-text';
import { mergeSpans } from '../merge-spans';
import type { Span } from '../span';
import { isPartOfLonger, spansOf, type Found } from './spans-of';

/**
 * The North American plan: area and exchange start with 2 to 9, the exchange is no service code
 * (https://www.nanpa.com/numbering).
 */
const NORTH_AMERICAN =
  /(?<![\p{L}\p{N}$+#=_])(?<!\d[.,:/])(?:\+?1[-. ]{0,3})?(?:\( ?[2-9]\d{2} ?\)|[2-9]\d{2})[-. /]{0,3}(?![2-9]11)[2-9]\d{2}[-. ]{0,3}\d{4}(?:,? ?(?:x|ext\.?|extension) ?\d{1,6})?(?![\p{L}\p{N}])/gu;
/** E.164 with its plus: at most fifteen digits, seldom fewer than eight. */
const INTERNATIONAL = /(?<![\p{L}\p{N}+])\+ ?[1-9](?:[-. ()/]{0,3}\d){7,14}(?!\d)/gu;
/** Letters on the keys, toll-free: `1-800-LAWYERS`. With the 1 and one kind of gap: `800-million-dollar` is none. */
const VANITY =
  /(?<![\p{L}\p{N}])1([-. ])8(?:00|33|44|55|66|77|88)\1(?=[a-z\d-]{0,8}[a-z])[a-z\d]{3,}(?:-?[a-z\d]){3,8}(?![\p{L}\p{N}])/gu;
/** Seven digits, where a word says what they are. */
const LOCAL =
  /(?<![\p{L}\p{N}-])(?=[2-9]\d{2}[-. ]\d{4})(?<=(?<!\p{L})(?:call|phone|tel|cell|mobile|text|fax|whatsapp)[^\p{N}\n]{0,20})\d{3}[-. ]\d{4}(?![-\p{L}\p{N}]|[.,/]\d)/gu;

/** A reporter, a section or a code after a number: `202 F. 555`, never a telephone. */
const hasDigitsBehindSpace = (whole: string, { text, end }: Found): boolean =>
  /\d \d/.test(text) && /^ \d{3}/.test(whole.slice(end, end + 4));

/** Telephone numbers: of North America, of other countries with `+`, and toll-free in letters. */
export const findPhoneNumbers = (folded: FoldedText): Span[] => {
  const { text } = folded;
  return mergeSpans([
    ...spansOf(
      folded,
      NORTH_AMERICAN,
      (found) => !isPartOfLonger(text, { ...found, text: '' }) && !hasDigitsBehindSpace(text, found)
    ),
    ...spansOf(folded, INTERNATIONAL),
    ...spansOf(folded, VANITY),
    ...spansOf(folded, LOCAL),
  ]);
};
