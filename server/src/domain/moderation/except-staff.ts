import type { Facts } from './facts';
import type { Span } from './rule';

type Check<Settings> = (facts: Facts, settings: Settings) => readonly Span[] | null;

/**
 * For rules that ask whether a reader can be relied on: the firm's own people can. Rules that look
 * for what must not be public at all are not wrapped; a lawyer pastes the wrong line as well.
 */
export const exceptStaff =
  <Settings>(check: Check<Settings>): Check<Settings> =>
  (facts, settings) =>
    facts.identity.kind === 'staff' ? null : check(facts, settings);
