import {
  calendarDay,
  calendarMonth,
  calendarRange,
  startOfCalendarDay,
} from '../../../../server/src/domain/dates/calendar-range';

const rangeOf = (year: number, month: number | undefined, timeZone: string) => {
  const { from, until } = calendarRange(year, month, timeZone);
  return [from.toISOString(), until.toISOString()];
};

describe('calendarRange', () => {
  it.each<[string, number, number | undefined, string, string, string]>([
    ['a month', 2026, 3, 'UTC', '2026-03-01T00:00:00.000Z', '2026-04-01T00:00:00.000Z'],
    ['a year', 2026, undefined, 'UTC', '2026-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['December', 2026, 12, 'UTC', '2026-12-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z'],
    ['a leap February', 2028, 2, 'UTC', '2028-02-01T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
    [
      'a month in which summer time starts',
      2026,
      3,
      'America/New_York',
      '2026-03-01T05:00:00.000Z',
      '2026-04-01T04:00:00.000Z',
    ],
    [
      'a month in which summer time ends',
      2026,
      11,
      'America/New_York',
      '2026-11-01T04:00:00.000Z',
      '2026-12-01T05:00:00.000Z',
    ],
    [
      'a zone ahead of UTC',
      2026,
      1,
      'Asia/Tokyo',
      '2025-12-31T15:00:00.000Z',
      '2026-01-31T15:00:00.000Z',
    ],
    [
      'a zone of half hours',
      2026,
      1,
      'Asia/Kolkata',
      '2025-12-31T18:30:00.000Z',
      '2026-01-31T18:30:00.000Z',
    ],
    [
      'summer time of half an hour',
      2026,
      10,
      'Australia/Lord_Howe',
      '2026-09-30T13:30:00.000Z',
      '2026-10-31T13:00:00.000Z',
    ],
    [
      'a zone far ahead',
      2026,
      1,
      'Pacific/Kiritimati',
      '2025-12-31T10:00:00.000Z',
      '2026-01-31T10:00:00.000Z',
    ],
    [
      'a month whose first night is an hour short',
      2023,
      10,
      'Australia/Sydney',
      '2023-09-30T14:00:00.000Z',
      '2023-10-31T13:00:00.000Z',
    ],
    [
      'a midnight that comes twice',
      2020,
      11,
      'America/Havana',
      '2020-11-01T04:00:00.000Z',
      '2020-12-01T05:00:00.000Z',
    ],
  ])('%s', (_name, year, month, timeZone, from, until) => {
    expect(rangeOf(year, month, timeZone)).toEqual([from, until]);
  });
});

describe('calendarMonth', () => {
  it.each([
    ['2026-03-01T04:59:59.999Z', 'America/New_York', { year: 2026, month: 2 }],
    ['2026-03-01T05:00:00.000Z', 'America/New_York', { year: 2026, month: 3 }],
    ['2025-12-31T23:59:59.999Z', 'UTC', { year: 2025, month: 12 }],
    ['2025-12-31T15:00:00.000Z', 'Asia/Tokyo', { year: 2026, month: 1 }],
  ])('%s in %s', (moment, timeZone, expected) => {
    expect(calendarMonth(new Date(moment), timeZone)).toEqual(expected);
  });
});

describe('calendarDay', () => {
  it.each([
    ['2026-03-18T03:59:59.999Z', 'America/New_York', '2026-03-17'],
    ['2026-03-18T04:00:00.000Z', 'America/New_York', '2026-03-18'],
    ['2026-03-08T06:59:59.999Z', 'America/New_York', '2026-03-08'],
    ['2026-11-01T05:30:00.000Z', 'America/New_York', '2026-11-01'],
    ['2026-12-31T15:00:00.000Z', 'Asia/Tokyo', '2027-01-01'],
    ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01'],
  ])('%s in %s is %s', (moment, timeZone, expected) => {
    expect(calendarDay(new Date(moment), timeZone)).toBe(expected);
  });
});

describe('startOfCalendarDay', () => {
  it.each([
    ['UTC', '2026-03-18T09:00:00.000Z', '2026-03-18T00:00:00.000Z'],
    ['UTC', '2026-03-18T00:00:00.000Z', '2026-03-18T00:00:00.000Z'],
    ['America/New_York', '2026-03-18T03:59:59.999Z', '2026-03-17T04:00:00.000Z'],
    ['America/New_York', '2026-03-18T04:00:00.000Z', '2026-03-18T04:00:00.000Z'],
    // The day on which the clock is put forward began by winter time.
    ['America/New_York', '2026-03-08T18:00:00.000Z', '2026-03-08T05:00:00.000Z'],
    // A midnight that does not exist: Chile puts the clock forward at 24:00.
    ['America/Santiago', '2026-09-06T15:00:00.000Z', '2026-09-06T04:00:00.000Z'],
    ['Asia/Tokyo', '2026-03-18T14:59:00.000Z', '2026-03-17T15:00:00.000Z'],
  ])('in %s, at %s, is %s', (timeZone, moment, start) => {
    expect(startOfCalendarDay(new Date(moment), timeZone).toISOString()).toBe(start);
  });
});
