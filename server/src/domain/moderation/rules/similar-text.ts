import { requireFact } from '../facts';
import { defineRule } from '../rule';

/** One text with a word changed, from post to post: what a twin is to somebody who knows of twins. */
export const similarText = defineRule({
  code: 'similar_text',
  version: 1,
  description: 'Nearly this was said in so many other threads lately.',
  demand: 'hold-general',
  check: ({ similarThreads }, { threads }) => (requireFact(similarThreads) >= threads ? [] : null),
});
