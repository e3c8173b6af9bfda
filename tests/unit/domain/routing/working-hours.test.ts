import fc from 'fast-check';
import {
  addWorkingHours,
  workingHoursBetween,
  type WorkingHours,
} from '../../../../server/src/domain/routing/working-hours';

const NEW_YORK: WorkingHours = {
  workingDays: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '17:00',
  timeZone: 'America/New_York',
};
const NIGHTS: WorkingHours = {
  workingDays: [1, 2, 3, 4, 5, 6, 7],
  from: '01:30',
  to: '04:00',
  timeZone: 'America/New_York',
};
const SAMOA: WorkingHours = { ...NEW_YORK, timeZone: 'Pacific/Apia' };

/** Of 2026: Wednesday is 18 March; summer time from 8 March to 1 November. */
const CASES: readonly [string, WorkingHours, string, string, number][] = [
  ['within a day', NEW_YORK, '2026-03-18T14:00Z', '2026-03-18T16:30Z', 2.5],
  ['from before work to after it', NEW_YORK, '2026-03-18T05:00Z', '2026-03-19T03:00Z', 8],
  ['over a night', NEW_YORK, '2026-03-18T20:00Z', '2026-03-19T14:00Z', 2],
  ['over a weekend', NEW_YORK, '2026-03-20T20:00Z', '2026-03-23T14:00Z', 2],
  ['a weekend alone', NEW_YORK, '2026-03-21T00:00Z', '2026-03-23T13:00Z', 0],
  ['three weeks', NEW_YORK, '2026-03-16T04:00Z', '2026-04-06T04:00Z', 120],
  ['over the change to summer time', NEW_YORK, '2026-03-06T21:00Z', '2026-03-09T14:00Z', 2],
  ['over the change to winter time', NEW_YORK, '2026-10-30T20:00Z', '2026-11-02T15:00Z', 2],
  ['a night that loses an hour', NIGHTS, '2026-03-08T00:00Z', '2026-03-08T20:00Z', 1.5],
  ['a night that gains an hour', NIGHTS, '2026-11-01T00:00Z', '2026-11-01T20:00Z', 3.5],
  [
    'a night that begins within the skipped hour',
    { ...NIGHTS, from: '02:30' },
    '2026-03-08T00:00Z',
    '2026-03-08T20:00Z',
    1,
  ],
  [
    'a night that lies in the skipped hour',
    { ...NIGHTS, from: '02:15', to: '02:45' },
    '2026-03-08T00:00Z',
    '2026-03-08T20:00Z',
    0,
  ],
  ['a Friday that a country skipped', SAMOA, '2011-12-29T12:00Z', '2011-12-31T12:00Z', 8],
  ['Sundays only', { ...NEW_YORK, workingDays: [7] }, '2026-03-01T00:00Z', '2026-03-20T00:00Z', 24],
  ['backwards', NEW_YORK, '2026-03-18T16:00Z', '2026-03-18T14:00Z', 0],
  ['no working day', { ...NEW_YORK, workingDays: [] }, '2026-03-01T00:00Z', '2026-03-20T00:00Z', 0],
];

describe('workingHoursBetween', () => {
  it.each(CASES)('%s', (_, schedule, from, to, hours) => {
    expect(workingHoursBetween(new Date(from), new Date(to), schedule)).toBe(hours);
  });
});

describe('addWorkingHours', () => {
  it.each([
    ['within a day', NEW_YORK, '2026-03-18T14:00Z', 2.5, '2026-03-18T16:30Z'],
    ['to the last minute', NEW_YORK, '2026-03-18T14:00Z', 7, '2026-03-18T21:00Z'],
    ['over a night', NEW_YORK, '2026-03-18T20:00Z', 2, '2026-03-19T14:00Z'],
    ['over a weekend', NEW_YORK, '2026-03-20T22:00Z', 8, '2026-03-23T21:00Z'],
    ['over the change to summer time', NEW_YORK, '2026-03-06T21:00Z', 2, '2026-03-09T14:00Z'],
    ['over weeks', NEW_YORK, '2026-03-16T13:00Z', 400, '2026-05-22T21:00Z'],
    ['none', NEW_YORK, '2026-03-21T13:00Z', 0, '2026-03-21T13:00Z'],
  ] as const)('%s', (_, schedule, from, hours, at) => {
    expect(addWorkingHours(new Date(from), hours, schedule)).toEqual(new Date(at));
  });

  it('says so where no working day ever comes', () => {
    expect(() => addWorkingHours(new Date(0), 1, { ...NEW_YORK, workingDays: [] })).toThrow(
      RangeError
    );
  });
});

describe('working hours of any firm', () => {
  const timeOfDay = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const asText = (minutes: number): string =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  const schedule: fc.Arbitrary<WorkingHours> = fc
    .record({
      workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      hours: fc
        .tuple(timeOfDay, timeOfDay)
        .filter(([one, other]) => one !== other)
        .map(([one, other]) => ({
          from: asText(Math.min(one, other)),
          to: asText(Math.max(one, other)),
        })),
      timeZone: fc.constantFrom('America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC'),
    })
    .map(({ hours, ...rest }) => ({ ...rest, ...hours }));
  const moment = fc
    .integer({ min: Date.UTC(2026, 0), max: Date.UTC(2026, 11) })
    .map((milliseconds) => new Date(milliseconds));
  const moments = fc
    .tuple(moment, moment, moment)
    .map((all) => all.sort((one, other) => one.getTime() - other.getTime()))
    .map(([one, two, three]) => [one, two, three] as [Date, Date, Date]);

  it('grow with time, add up, and never exceed the time that passed', () => {
    fc.assert(
      fc.property(schedule, moments, (firm, [one, two, three]) => {
        const first = workingHoursBetween(one, two, firm);
        const all = workingHoursBetween(one, three, firm);
        expect(all).toBeGreaterThanOrEqual(first);
        expect(first + workingHoursBetween(two, three, firm)).toBeCloseTo(all, 6);
        expect(all).toBeLessThanOrEqual((three.getTime() - one.getTime()) / 3_600_000);
      }),
      { numRuns: 60 }
    );
  });

  it('end where adding them says, and later for more of them', () => {
    fc.assert(
      fc.property(schedule, moment, fc.integer({ min: 1, max: 20 }), (firm, from, hours) => {
        const end = addWorkingHours(from, hours, firm);
        expect(workingHoursBetween(from, end, firm)).toBeCloseTo(hours, 6);
        expect(addWorkingHours(from, hours + 1, firm).getTime()).toBeGreaterThan(end.getTime());
      }),
      { numRuns: 60 }
    );
  });
});
