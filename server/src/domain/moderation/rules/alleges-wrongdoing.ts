import { followsName } from '../follows-name';
import { foundSpans } from '../found-spans';
import { accusations } from '../lexicon/accusations';
import { namedAccusations } from '../lexicon/named-accusations';
import { mergeSpans } from '../../text/merge-spans';
import { findListed } from '../listed-phrases';
import { defineRule } from '../rule';

/**
 * A crime or incompetence, of somebody who can be told who they are. "The defendant committed
 * fraud" is a summary; with a name before it, it is somebody's reputation. A first version: names
 * are told by their capitals.
 */
export const allegesWrongdoing = defineRule({
  code: 'alleges_wrongdoing',
  version: 1,
  description: 'Says that a certain person or firm did a crime or is not fit for their work.',
  demand: 'hold-attorney',
  check: ({ body, text: { words } }, { phrases }) => {
    const named = findListed(words, namedAccusations).filter(({ start }) =>
      followsName(body, start)
    );
    return foundSpans(mergeSpans([...findListed(words, accusations, phrases), ...named]));
  },
});
