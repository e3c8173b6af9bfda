import fc from 'fast-check';
import {
  calendarDay,
  calendarMonth,
  calendarRange,
} from '../../server/src/domain/dates/calendar-range';

/** Ahead and behind, north and south, with summer time and without, by halves and quarters of an hour. */
const timeZone = fc.constantFrom(
  'UTC',
  'America/New_York',
  'America/Los_Angeles',
  'America/Phoenix',
  'America/Anchorage',
  'America/St_Johns',
  'America/Santiago',
  'America/Sao_Paulo',
  'Pacific/Honolulu',
  'Pacific/Kiritimati',
  'Pacific/Chatham',
  'Pacific/Pago_Pago',
  'Europe/London',
  'Europe/Berlin',
  'Africa/Casablanca',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Tokyo',
  'Australia/Lord_Howe',
  'Australia/Sydney'
);
const year = fc.integer({ min: 1990, max: 2100 });
const month = fc.integer({ min: 1, max: 12 });
const moment = fc.date({
  min: new Date('1990-01-01T00:00:00.000Z'),
  max: new Date('2100-12-31T00:00:00.000Z'),
  noInvalidDate: true,
});

describe('the calendar of a time zone', () => {
  it('puts a moment into the month, and the year, that its calendar shows', () => {
    fc.assert(
      fc.property(moment, timeZone, (at, zone) => {
        const shown = calendarMonth(at, zone);
        for (const range of [
          calendarRange(shown.year, shown.month, zone),
          calendarRange(shown.year, undefined, zone),
        ]) {
          expect(at.getTime()).toBeGreaterThanOrEqual(range.from.getTime());
          expect(at.getTime()).toBeLessThan(range.until.getTime());
        }
      }),
      { numRuns: 300 }
    );
  });

  it('begins a month at its first moment: a millisecond before is the month before', () => {
    fc.assert(
      fc.property(year, month, timeZone, (of, number, zone) => {
        const { from } = calendarRange(of, number, zone);
        const before = new Date(from.getTime() - 1);
        expect(calendarMonth(from, zone)).toEqual({ year: of, month: number });
        expect(calendarMonth(before, zone)).toEqual(
          number === 1 ? { year: of - 1, month: 12 } : { year: of, month: number - 1 }
        );
        expect(calendarDay(from, zone)).toBe(`${of}-${String(number).padStart(2, '0')}-01`);
      }),
      { numRuns: 300 }
    );
  });

  it('has no gap between months, and twelve of them to a year', () => {
    fc.assert(
      fc.property(year, timeZone, (of, zone) => {
        const months = Array.from({ length: 12 }, (_, index) => calendarRange(of, index + 1, zone));
        const whole = calendarRange(of, undefined, zone);
        expect(months[0]?.from).toEqual(whole.from);
        expect(months[11]?.until).toEqual(whole.until);
        for (const [index, { from }] of months.entries()) {
          expect(from).toEqual(index === 0 ? whole.from : months[index - 1]?.until);
        }
      })
    );
  });

  it('shows a day of the month that it shows', () => {
    fc.assert(
      fc.property(moment, timeZone, (at, zone) => {
        const { year: of, month: number } = calendarMonth(at, zone);
        expect(calendarDay(at, zone).slice(0, 7)).toBe(`${of}-${String(number).padStart(2, '0')}`);
      })
    );
  });
});
