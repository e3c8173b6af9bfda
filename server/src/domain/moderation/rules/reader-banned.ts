import { defineRule } from '../rule';

/** The standing has its end date in it: who was banned until yesterday is not banned. */
export const readerBanned = defineRule({
  code: 'reader_banned',
  version: 1,
  description: 'A moderator banned the reader.',
  demand: 'refuse',
  check: ({ identity }) => (identity.standing === 'banned' ? [] : null),
  refusal: ({ identity }) => ({
    code: 'READER_BANNED',
    details: { until: identity.standingUntil ?? null },
  }),
});
