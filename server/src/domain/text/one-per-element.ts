import type { Link } from './link';

/** How far a link's text can reach from its target; what is longer is no link's text. */
const LONGEST_GAP = 300;
/** As much as an opening takes: `<a href = "`, `[url=`. */
const OPENING = 16;

const HTML_TARGET = /href ?= ?["']?$/;
const BBCODE_TARGET = /\[(?:url|link|a) ?= ?["']?$/;
const MARKDOWN_GAP = /^[^[\]()]*\]\( ?<?$/;

/** Which of two links in a row stands for both, if they are text and target of the same element. */
const targetOf = (text: string, one: Link, other: Link): Link | null => {
  const gap = text.slice(one.span.end, other.span.start);
  if (gap.length > LONGEST_GAP) return null;
  if (gap.includes('](') && MARKDOWN_GAP.test(gap)) return other;
  if (!gap.includes('>') && !gap.includes(']')) return null;
  const opening = text.slice(Math.max(0, one.span.start - OPENING), one.span.start);
  if (HTML_TARGET.test(opening) && gap.includes('>') && !gap.includes('</a')) return one;
  if (BBCODE_TARGET.test(opening) && gap.includes(']') && !gap.includes('[/')) return one;
  return null;
};

/** Links in order, with the target alone where a link's text is an address itself. */
export const onePerElement = (text: string, links: readonly Link[]): Link[] => {
  const kept: Link[] = [];
  for (const link of links) {
    const last = kept.at(-1);
    const target = last === undefined ? null : targetOf(text, last, link);
    if (target === null) kept.push(link);
    else kept.splice(-1, 1, target);
  }
  return kept;
};
