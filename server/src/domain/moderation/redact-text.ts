import type { Span } from './rule';

/** Stands for what was taken out, whatever its length: how long a number is tells which it is. */
export const REDACTION_MARK = '[…]';

/** Whether every span lies in the text and cuts no character in two. */
export const areSpansOf = (text: string, spans: readonly Span[]): boolean =>
  spans.every(
    ({ start, end }) =>
      Number.isInteger(start) &&
      Number.isInteger(end) &&
      start >= 0 &&
      start < end &&
      end <= text.length &&
      !splitsPair(text, start) &&
      !splitsPair(text, end)
  );

const splitsPair = (text: string, at: number): boolean =>
  /^[\uDC00-\uDFFF]/.test(text.charAt(at)) && /[\uD800-\uDBFF]$/.test(text.charAt(at - 1));

/** The text with a mark in place of each span; overlapping and touching ones get one mark. */
export const redactText = (text: string, spans: readonly Span[]): string => {
  const merged: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end) {
      last.end = Math.max(last.end, span.end);
    } else {
      merged.push({ ...span });
    }
  }
  let redacted = '';
  let from = 0;
  for (const { start, end } of merged) {
    redacted += text.slice(from, start) + REDACTION_MARK;
    from = end;
  }
  return redacted + text.slice(from);
};
