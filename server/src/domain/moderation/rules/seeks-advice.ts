import { foundSpans } from '../found-spans';
import { adviceAsked } from '../lexicon/advice-asked';
import { deadlines } from '../lexicon/deadlines';
import { ownMatters } from '../lexicon/own-matters';
import { ownTroubles } from '../lexicon/own-troubles';
import { recentDays } from '../lexicon/recent-days';
import { mergeSpans } from '../../text/merge-spans';
import { findListed } from '../listed-phrases';
import { defineRule, type Span } from '../rule';

/** Every span of both kinds, if there is one of each. */
const both = (some: readonly Span[], others: readonly Span[]): readonly Span[] =>
  some.length > 0 && others.length > 0 ? [...some, ...others] : [];

/**
 * Two signals, anywhere in the text: a matter of the writer's own, with a question or a deadline;
 * or a trouble of the writer's own that is a few days old. Either signal alone is a law blog's
 * daily bread. A first version, without grammar: it misses who asks in a roundabout way, and takes
 * a law professor's "my landlord", followed by "what can I do", for a plea.
 *
 * A firm's own phrases need no second signal: the firm knows what it means.
 */
export const seeksAdvice = defineRule({
  code: 'seeks_advice',
  version: 1,
  description: "Speaks of a matter of the writer's own, and asks what to do or has a deadline.",
  demand: 'hold-attorney',
  check: ({ text: { words } }, { phrases }) => {
    const troubles = findListed(words, ownTroubles);
    const matters = [...findListed(words, ownMatters), ...troubles];
    return foundSpans(
      mergeSpans([
        ...both(matters, findListed(words, adviceAsked, deadlines)),
        ...both(troubles, findListed(words, recentDays)),
        ...findListed(words, phrases),
      ])
    );
  },
});
