import type { FoldedText } from '../folded-text';
import { mergeSpans } from '../merge-spans';
import type { Span } from '../span';

/** What a pattern found, with where it stands in the folded text. */
export interface Found extends Span {
  text: string;
  groups: Readonly<Record<string, string | undefined>>;
}

/**
 * Where a pattern finds something that is accepted: spans of the original, in order.
 * @param pattern with the flag `g`; bounded, so that it is linear. If it ends in a group `number`,
 *   that alone is meant, and what stands before it only tells what it is.
 */
export const spansOf = (
  folded: FoldedText,
  pattern: RegExp,
  accepts: (found: Found) => boolean = () => true
): Span[] => {
  const spans: Span[] = [];
  for (const { 0: text, index: start, groups = {} } of folded.text.matchAll(pattern)) {
    const end = start + text.length;
    if (!accepts({ text, start, end, groups })) continue;
    spans.push(folded.toOriginal(end - (groups['number'] ?? text).length, end));
  }
  return mergeSpans(spans);
};

const DIGITS_BEFORE = /\d[-._/]$/;
const DIGITS_BEHIND = /^[-._/]\d/;
const SPACED_DIGITS_BEFORE = /\d $/;
const SPACED_DIGITS_BEHIND = /^ \d/;

/**
 * Whether a number is a part of a longer one: digits go on behind a separator. Behind a space they
 * do only where the number has spaces itself: `born 1980 123-45-6789`.
 */
export const isPartOfLonger = (whole: string, { text, start, end }: Found): boolean => {
  const before = whole.slice(Math.max(0, start - 2), start);
  const behind = whole.slice(end, end + 2);
  if (DIGITS_BEFORE.test(before) || DIGITS_BEHIND.test(behind)) return true;
  const isSpaced = /\d \d/.test(text);
  return isSpaced && (SPACED_DIGITS_BEFORE.test(before) || SPACED_DIGITS_BEHIND.test(behind));
};
