import { MAIL_CHOICES, staffPreferences, type StaffPreferences } from '../../contract';
import {
  checkPreferences,
  toPreferences,
  type PreferencesDraft,
} from '../../admin/src/features/my-notifications/check-preferences';
import { summarize } from '../../admin/src/features/my-notifications/summarize';
import { weekdayRuns } from '../../admin/src/features/my-notifications/weekday-runs';
import { english } from '../../admin/src/translations/en';

const UNCHOSEN: StaffPreferences = staffPreferences.parse({});

describe('checkPreferences', () => {
  it.each<[Partial<PreferencesDraft>, object]>([
    [{}, {}],
    [{ weekdays: [] }, { weekdays: 'people.weekdays.missing' }],
    [{ from: '' }, { hours: 'people.hours.missing' }],
    [{ to: '' }, { hours: 'people.hours.missing' }],
    [{ from: '18:00' }, { hours: 'people.hours.order' }],
    [{ from: '18:01' }, { hours: 'people.hours.order' }],
    [{ from: '17:59' }, {}],
    [{ digestHours: [] }, { digestHours: 'people.digest.missing' }],
    [{ digestHours: [1, 2, 3, 4, 5, 6] }, {}],
    [{ digestHours: [1, 2, 3, 4, 5, 6, 7] }, { digestHours: 'people.digest.too-many' }],
    [{ olderThanHours: null }, { olderThanHours: 'people.older.wrong' }],
    [{ olderThanHours: 0 }, {}],
    [{ olderThanHours: 720 }, {}],
    [{ olderThanHours: 721 }, { olderThanHours: 'people.older.wrong' }],
    [{ olderThanHours: -1 }, { olderThanHours: 'people.older.wrong' }],
    [{ olderThanHours: 1.5 }, { olderThanHours: 'people.older.wrong' }],
  ])('of %j finds %j, as the server would', (changed, complaints) => {
    const draft = { ...UNCHOSEN, ...changed };
    expect(checkPreferences(draft)).toEqual(complaints);
    const isRight = Object.keys(complaints).length === 0;
    expect(staffPreferences.safeParse(draft).success).toBe(isRight);
    expect(toPreferences(draft)).toEqual(isRight ? draft : null);
  });
});

it('every way to be mailed has its word', () => {
  expect(Object.keys(english)).toEqual(
    expect.arrayContaining(MAIL_CHOICES.map((choice) => `people.choice.${choice}`))
  );
});

describe('summarize', () => {
  const lanes = UNCHOSEN.lanes;
  it.each<[Partial<StaffPreferences>, object[]]>([
    [{}, [{ kind: 'assigned' }]],
    [{ assigned: false }, [{ kind: 'nothing' }]],
    [
      { assigned: false, lanes: { ...lanes, reported: 'at-once', attorney: 'at-once' } },
      [{ kind: 'at-once', lanes: ['attorney', 'reported'] }],
    ],
    [
      { lanes: { ...lanes, general: 'digest', restricted: 'at-once' } },
      [
        { kind: 'assigned' },
        { kind: 'at-once', lanes: ['restricted'] },
        { kind: 'digest', lanes: ['general'] },
      ],
    ],
  ])('%j', (changed, parts) => expect(summarize({ ...UNCHOSEN, ...changed })).toEqual(parts));
});

describe('weekdayRuns', () => {
  it.each([
    [[], []],
    [[3], ['3']],
    [
      [1, 2],
      ['1', '2'],
    ],
    [[1, 2, 3], ['1-3']],
    [[5, 4, 3, 2, 1], ['1-5']],
    [
      [1, 2, 3, 6],
      ['1-3', '6'],
    ],
    [
      [1, 3, 4, 5, 7],
      ['1', '3-5', '7'],
    ],
    [[1, 2, 3, 4, 5, 6, 7], ['1-7']],
  ])('%j', (days, runs) => {
    const said = weekdayRuns(days).map(({ from, to }) =>
      from === to ? `${from}` : `${from}-${to}`
    );
    expect(said).toEqual(runs);
  });
});
