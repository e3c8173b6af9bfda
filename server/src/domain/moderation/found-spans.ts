import type { Span } from './rule';

/** What a rule answers that fires where it finds something and nowhere else. */
export const foundSpans = (spans: readonly Span[]): readonly Span[] | null =>
  spans.length > 0 ? spans : null;
