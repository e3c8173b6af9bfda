'use strict';

/** What became of comments beside decisions: what readers reported, and what authors had said before. */
const reports = [
  {
    key: 'eighth-fines',
    reason: 'false_or_misleading',
    detail: 'The Court did not say that. It left the question of income open.',
    reportedAt: '2026-11-19T08:12:00.000Z',
  },
];
const edits = [
  {
    key: 'foia-state',
    before:
      'Would you do one of these for New Jersey’s OPRA law? The clerk of our borough says that the form is mandatory.',
    replacedAt: '2026-11-20T20:23:00.000Z',
  },
];

module.exports = { edits, reports };
