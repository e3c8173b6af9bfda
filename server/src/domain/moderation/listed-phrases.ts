import type { FoldedText } from '../text/fold-with-map';
import { mergeSpans } from '../text/merge-spans';
import { buildPhraseMatcher, type PhraseMatcher } from '../text/phrase-matcher';
import type { Span } from './rule';

type Phrases = readonly string[];

/**
 * A list is built into its matcher once: those that come with the plugin when they are first asked
 * for, a firm's own with each change of its settings. Pure to whoever calls, as the same list finds
 * the same; held weakly, so that the lists of old settings go with them.
 */
const matchers = new WeakMap<Phrases, PhraseMatcher>();

const matcherOf = (phrases: Phrases): PhraseMatcher => {
  const known = matchers.get(phrases);
  if (known) {
    return known;
  }
  const matcher = buildPhraseMatcher(phrases);
  matchers.set(phrases, matcher);
  return matcher;
};

/** Where phrases of some lists stand in a text, as whole words; none where none does. */
export const findListed = (text: FoldedText, ...lists: readonly Phrases[]): readonly Span[] =>
  mergeSpans(lists.flatMap((phrases) => matcherOf(phrases)(text)));
