import fc from 'fast-check';
import { DECISION_ACTIONS, VERDICT_REASONS } from '../../contract/vocabulary';
import {
  actionTotals,
  bucketsOf,
  isWeekly,
  totalSubmitted,
} from '../../admin/src/features/insights/statistics/buckets';
import { ruleAgreements } from '../../admin/src/features/insights/statistics/rule-agreement';
import { splitDuration } from '../../admin/src/features/insights/statistics/split-duration';
import { addDays } from '../../admin/src/components/days';

const aDay = (day: string, submitted = 0, decisions: Record<string, number> = {}) => ({
  ...{ day, submitted, decisions },
});

const days = fc
  .record({
    first: fc.integer({ min: 0, max: 40_000 }),
    counts: fc.array(fc.record({ submitted: fc.nat(99), approve: fc.nat(9), spam: fc.nat(9) }), {
      minLength: 1,
      maxLength: 366,
    }),
  })
  .map(({ first, counts }) =>
    counts.map(({ submitted, ...decisions }, index) =>
      aDay(addDays('1970-01-01', first + index), submitted, decisions)
    )
  );

describe('what a bar stands for', () => {
  it('is a day, up to 31 of them', () => {
    const found = bucketsOf([aDay('2026-03-01', 2), aDay('2026-03-02', 3, { approve: 1 })]);
    expect(found.map(({ day, submitted }) => [day, submitted])).toEqual([
      ['2026-03-01', 2],
      ['2026-03-02', 3],
    ]);
    expect(found[1]?.decisions).toMatchObject({ approve: 1, reject: 0 });
  });

  it('is a week from Monday on, where there are more', () => {
    // The first of March 2026 is a Sunday.
    const march = Array.from({ length: 32 }, (_day, index) =>
      aDay(addDays('2026-03-01', index), 1)
    );
    expect(bucketsOf(march).map(({ day, submitted }) => [day, submitted])).toEqual([
      ['2026-03-01', 1],
      ['2026-03-02', 7],
      ['2026-03-09', 7],
      ['2026-03-16', 7],
      ['2026-03-23', 7],
      ['2026-03-30', 3],
    ]);
  });

  it('counts everything once', () => {
    fc.assert(
      fc.property(days, (all) => {
        const buckets = bucketsOf(all);
        const sum = (counts: number[]) => counts.reduce((one, other) => one + other, 0);
        expect(totalSubmitted(buckets)).toBe(sum(all.map(({ submitted }) => submitted)));
        const spam = sum(all.map(({ decisions }) => decisions['spam'] ?? 0));
        expect(actionTotals(buckets).find(({ action }) => action === 'spam')?.total ?? 0).toBe(
          spam
        );
        expect(isWeekly(all) || buckets.length === all.length).toBe(true);
        expect(buckets.length).toBeLessThanOrEqual(54);
      })
    );
  });

  it('names only what was done, in the order of the vocabulary', () => {
    const found = actionTotals(bucketsOf([aDay('2026-03-01', 0, { spam: 2, approve: 1 })]));
    expect(found).toEqual([
      { action: 'approve', total: 1 },
      { action: 'spam', total: 2 },
    ]);
    expect(DECISION_ACTIONS.indexOf('approve')).toBeLessThan(DECISION_ACTIONS.indexOf('spam'));
  });
});

describe('how often moderators agree with a rule', () => {
  it('is of those that were judged, the rule that fired most first', () => {
    expect(
      ruleAgreements([
        { code: 'new_identity', fired: 3, judged: 0, agreed: 0 },
        { code: 'spam_words', fired: 10, judged: 8, agreed: 6 },
      ])
    ).toEqual([
      {
        ...{ code: 'spam_words', fired: 10, judged: 8, agreed: 6 },
        ...{ overruled: 2, unjudged: 2, rate: 0.75 },
      },
      {
        ...{ code: 'new_identity', fired: 3, judged: 0, agreed: 0 },
        ...{ overruled: 0, unjudged: 3, rate: null },
      },
    ]);
  });

  it('is said of every rule but the setting that holds whatever comes', () => {
    const all = VERDICT_REASONS.map((code) => ({ code, fired: 1, judged: 1, agreed: 1 }));
    const shown = ruleAgreements(all).map(({ code }) => code);
    expect(shown.toSorted()).toEqual(
      VERDICT_REASONS.filter((code) => code !== 'site_premoderates').toSorted()
    );
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 second'],
    [-5, '0 second'],
    [0.4, '0 second'],
    [59.4, '59 second'],
    [59.6, '1 minute'],
    [60, '1 minute'],
    [95, '1 minute 35 second'],
    [601, '10 minute'],
    [3599, '1 hour'],
    [3600, '1 hour'],
    [5400, '1 hour 30 minute'],
    [35_999, '10 hour'],
    [40_000, '11 hour'],
    [86_399, '1 day'],
    [97_200, '1 day 3 hour'],
    [864_000, '10 day'],
    [900_000, '10 day'],
  ])('of %d seconds is %s', (seconds, expected) => {
    expect(
      splitDuration(seconds)
        .map(({ value, unit }) => `${value} ${unit}`)
        .join(' ')
    ).toBe(expected);
  });

  it('is wrong by a twentieth at most', () => {
    const length = { day: 86_400, hour: 3_600, minute: 60, second: 1 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10 ** 8 }), (seconds) => {
        const parts = splitDuration(seconds);
        const said = parts.reduce((all, { value, unit }) => all + value * length[unit], 0);
        expect(Math.abs(said - seconds)).toBeLessThanOrEqual(seconds / 20);
        expect(parts.length).toBeLessThanOrEqual(2);
      })
    );
  });
});
