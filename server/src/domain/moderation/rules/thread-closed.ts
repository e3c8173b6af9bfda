import { defineRule } from '../rule';

/**
 * The form was open in a tab while the thread closed. What the mode says of it the sender is told
 * before any rule runs; this is for what closes later, and for settings that are tried out.
 */
export const threadClosed = defineRule({
  code: 'thread_closed',
  version: 1,
  description: 'The thread takes no comments.',
  demand: 'refuse',
  check: ({ threadOpen }) => (threadOpen ? null : []),
  refusal: () => ({ code: 'COMMENTS_CLOSED', details: {} }),
});
