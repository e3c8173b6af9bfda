import { isoWeekOf } from '../../server/src/domain/dates/iso-week';
import {
  daysOfWeek,
  shiftWeek,
  startOfWeek,
  weekOf,
} from '../../admin/src/features/insights/sample/iso-week';
import {
  markLookedAt,
  nextToLookAt,
  readLookedAt,
} from '../../admin/src/features/insights/sample/looked-at';

const DAY = 24 * 60 * 60_000;

describe('the weeks of the sample', () => {
  it('are those that the server knows', () => {
    for (let moment = Date.UTC(2019, 11, 20); moment < Date.UTC(2027, 0, 12); moment += DAY) {
      expect(weekOf(moment)).toBe(isoWeekOf(new Date(moment)));
    }
  });

  it('follow each other over the turn of the year', () => {
    expect(shiftWeek('2026-W01', -1)).toBe('2025-W52');
    expect(shiftWeek('2026-W53', 1)).toBe('2027-W01');
    expect(shiftWeek('2026-W12', 0)).toBe('2026-W12');
  });

  it.each(['', '2026-48', '2025-W53', '2026-W00', '2026-W54', '0050-W01'])('%s is none', (week) => {
    expect(startOfWeek(week)).toBeNull();
    expect(shiftWeek(week, 1)).toBe(week);
    expect(daysOfWeek(week)).toBeNull();
  });

  it('go from Monday to Sunday', () => {
    expect(daysOfWeek('2026-W48')).toEqual({
      first: new Date('2026-11-23T00:00:00.000Z'),
      last: new Date('2026-11-29T00:00:00.000Z'),
      number: 48,
    });
  });
});

describe('how far one is through a sample', () => {
  it('is kept by week, and can be taken back', () => {
    const one = markLookedAt({}, '2026-W48', 7, true);
    const two = markLookedAt(one, '2026-W47', 3, true);
    expect(two).toEqual({ '2026-W48': [7], '2026-W47': [3] });
    expect(markLookedAt(two, '2026-W48', 7, true)).toEqual(two);
    expect(markLookedAt(two, '2026-W48', 7, false)).toEqual({ '2026-W47': [3] });
  });

  it('is forgotten after a year of weeks', () => {
    let kept = {};
    for (let at = 0; at < 60; at += 1)
      kept = markLookedAt(kept, shiftWeek('2025-W01', at), 1, true);
    const weeks = Object.keys(kept).sort();
    expect(weeks).toHaveLength(53);
    expect(weeks.at(-1)).toBe(shiftWeek('2025-W01', 59));
  });

  it.each([null, 'text', 7, [], { '2026-W48': 'all' }, { '2026-W48': ['7', null] }])(
    'is nothing where a browser kept %j',
    (kept) => expect(readLookedAt(kept, '2026-W48')).toEqual([])
  );

  it.each([
    [[], -1, 1],
    [[1], 0, 2],
    [[1, 2, 3], 2, 4],
    [[2, 3, 4], 3, 1],
    [[1, 3, 4], 3, 2],
    [[1, 2, 3, 4], 1, null],
  ])('of four, with %j looked at, goes on from place %d to %s', (lookedAt, from, expected) => {
    expect(nextToLookAt([1, 2, 3, 4], lookedAt, from)).toBe(expected);
  });
});
