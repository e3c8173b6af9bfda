import { calendarMonth, calendarRange } from '../../../../server/src/domain/dates/calendar-range';
// Midnight of the first does not exist (summer time starts at 0:00) or comes twice east of UTC.
it.each([
  ['America/Asuncion', 2023, 10, '2023-10-01T04:00:00.000Z'],
  ['America/Asuncion', 2017, 10, '2017-10-01T04:00:00.000Z'],
  ['America/Havana', 2012, 4, '2012-04-01T05:00:00.000Z'],
  ['America/Lima', 1994, 1, '1994-01-01T05:00:00.000Z'],
  ['America/Danmarkshavn', 1996, 1, '1996-01-01T03:00:00.000Z'],
  ['Asia/Gaza', 2004, 10, '2004-09-30T21:00:00.000Z'],
])('%s %d-%d begins at its first moment', (zone, year, month, first) => {
  const { from } = calendarRange(year, month, zone);
  expect(calendarMonth(from, zone)).toEqual({ year, month });
  expect(from.toISOString()).toBe(first);
});
