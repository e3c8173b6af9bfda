import { standingRequest as standingSchema } from '../../contract';
import { describeClosing } from '../../admin/src/features/post-panel/describe-closing';
import { firstTab } from '../../admin/src/features/readers/first-tab';
import { BAN_LENGTHS, standingRequest } from '../../admin/src/features/readers/standing-request';

const NOW = Date.parse('2026-03-18T09:00:00.000Z');

describe('standingRequest', () => {
  it.each([
    ['day', '2026-03-19T09:00:00.000Z'],
    ['week', '2026-03-25T09:00:00.000Z'],
    ['month', '2026-04-17T09:00:00.000Z'],
    ['for-ever', undefined],
  ] as const)('a ban for a %s ends at %s', (length, until) => {
    const request = standingRequest({ standing: 'banned', length, reason: ' Insults. ' }, NOW);
    expect(request).toEqual({ standing: 'banned', reason: 'Insults.', ...(until && { until }) });
    expect(standingSchema.parse(request)).toEqual(request);
  });

  it.each(['normal', 'trusted', 'pre-moderated'] as const)('%s has no end', (standing) => {
    for (const length of BAN_LENGTHS) {
      const request = standingRequest({ standing, length, reason: 'Because.' }, NOW);
      expect(request).toEqual({ standing, reason: 'Because.' });
      expect(standingSchema.parse(request)).toEqual(request);
    }
  });

  it('is none without a reason', () => {
    expect(standingRequest({ standing: 'trusted', length: 'day', reason: ' \n' }, NOW)).toBeNull();
  });
});

describe('firstTab', () => {
  const NONE = { approved: 0, rejected: 0, spam: 0, pending: 0 };
  it.each([
    [{}, 'pending'],
    [{ spam: 2 }, 'spam'],
    [{ spam: 2, rejected: 1 }, 'rejected'],
    [{ approved: 1, rejected: 5 }, 'approved'],
    [{ approved: 9, pending: 1 }, 'pending'],
  ])('of %j is %s', (record, tab) => expect(firstTab({ ...NONE, ...record })).toBe(tab));
});

describe('describeClosing', () => {
  const OPEN = { isPublic: true, isOpen: true, mode: 'all', closesOn: null } as const;
  const PAST = new Date(NOW - 1).toISOString();
  const FUTURE = new Date(NOW + 1).toISOString();
  it.each([
    [{}, 'never'],
    [{ closesOn: FUTURE }, 'closes'],
    [{ closesOn: PAST, isOpen: false, mode: 'closed' as const }, 'closed-on'],
    [{ isPublic: false, isOpen: false }, 'draft'],
    [{ isPublic: false, isOpen: false, closesOn: PAST }, 'closed-on'],
    [{ isOpen: false, mode: 'paused' as const, closesOn: FUTURE }, null],
    [{ isOpen: false, mode: 'off' as const, closesOn: PAST }, null],
  ])('of %j is %s', (changed, closing) => {
    expect(describeClosing({ ...OPEN, ...changed }, NOW)).toBe(closing);
  });
});
