import {
  isoWeekOf,
  isoWeekRange,
  lastFullIsoWeek,
} from '../../../../server/src/domain/dates/iso-week';

describe('the week of a day', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-11-29', '2026-W48'],
    ['2026-11-30', '2026-W49'],
    // A Thursday: 53 weeks.
    ['2026-01-01', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-01', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    // The year begins on a Friday, a Saturday, a Sunday: the week is of the year before.
    ['2021-01-01', '2020-W53'],
    ['2022-01-01', '2021-W52'],
    ['2023-01-01', '2022-W52'],
    // The year ends on a Monday, a Tuesday, a Wednesday: the week is of the year after.
    ['2018-12-31', '2019-W01'],
    ['2024-12-30', '2025-W01'],
    ['2025-12-31', '2026-W01'],
    ['2024-12-29', '2024-W52'],
    ['2024-02-29', '2024-W09'],
    ['1970-01-01', '1970-W01'],
    ['1969-12-28', '1969-W52'],
  ])('%s is in %s', (day, week) => {
    expect(isoWeekOf(new Date(`${day}T00:00:00.000Z`))).toBe(week);
    expect(isoWeekOf(new Date(`${day}T23:59:59.999Z`))).toBe(week);
  });
});

describe('the range of a week', () => {
  it.each([
    ['2026-W48', '2026-11-23', '2026-11-30'],
    ['2026-W01', '2025-12-29', '2026-01-05'],
    ['2026-W53', '2026-12-28', '2027-01-04'],
    ['2020-W53', '2020-12-28', '2021-01-04'],
    ['2025-W01', '2024-12-30', '2025-01-06'],
  ])('%s goes from %s to %s', (week, from, until) => {
    expect(isoWeekRange(week)).toEqual({ from: new Date(from), until: new Date(until) });
  });

  it.each(['2025-W53', '2024-W53', '2026-W00', '2026-W54', '2026-48', '2026-W1', '0001-W01', ''])(
    '%s is no week',
    (week) => {
      expect(isoWeekRange(week)).toBeNull();
    }
  );

  it('covers every moment of 400 years once', () => {
    let week = '2000-W01';
    for (let count = 0; count < 400 * 52; count += 1) {
      const range = isoWeekRange(week);
      expect(range && isoWeekOf(range.from)).toBe(week);
      expect(range && isoWeekOf(new Date(range.until.getTime() - 1))).toBe(week);
      week = isoWeekOf(range?.until ?? new Date(Number.NaN));
    }
  });
});

it.each([
  ['2026-11-30T00:00:00.000Z', '2026-W48'],
  ['2026-11-29T23:59:59.999Z', '2026-W47'],
  ['2027-01-04T00:00:00.000Z', '2026-W53'],
])('at %s the last full week is %s', (now, week) => {
  expect(lastFullIsoWeek(new Date(now))).toBe(week);
});
