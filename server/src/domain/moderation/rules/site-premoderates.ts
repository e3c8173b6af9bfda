import type { Rule } from '../rule';

/** The mode of the thread lets nothing through unread, or only readers who are known. */
export const sitePremoderates: Rule = {
  code: 'site_premoderates',
  version: 1,
  demand: 'hold',
  check: ({ mode }) => (mode === 'all' || mode === 'first' ? [] : null),
};
