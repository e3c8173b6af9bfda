import { defineRule } from '../rule';

/** A moderator wants to read this reader's comments first, whatever the mode. */
export const readerPremoderated = defineRule({
  code: 'reader_premoderated',
  version: 1,
  description: "A moderator reads this reader's comments first.",
  demand: 'hold-general',
  check: ({ identity }) => (identity.standing === 'pre-moderated' ? [] : null),
});
