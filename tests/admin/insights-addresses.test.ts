import { addDays, countDays, dateOfDay, dayOfDate, readDay } from '../../admin/src/components/days';
import {
  countParts,
  EVERYTHING,
  queryOf as logQueryOf,
  readFilter,
  writeFilter,
} from '../../admin/src/features/insights/log/log-filter';
import {
  daysOf,
  queryOf,
  rangeFault,
  readRange,
  writeRange,
} from '../../admin/src/features/insights/statistics/range';
import { logExportQuery, statisticsQuery } from '../../contract';

const params = (search: string) => new URLSearchParams(search);

describe('a day', () => {
  it.each(['', '2026-3-1', '2026-02-30', '2026-13-01', '20260301', '2026-03-01T00:00'])(
    '%s is none',
    (text) => expect(readDay(text)).toBeNull()
  );

  it('is followed by the next one, over months and years', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(countDays('2026-02-27', '2026-03-01')).toBe(3);
  });

  it('is the same day in a date picker', () => {
    for (const day of ['2026-03-08', '2026-03-29', '2026-11-01', '2026-12-31']) {
      expect(dayOfDate(dateOfDay(day))).toBe(day);
    }
  });
});

describe('the range of the statistics', () => {
  it('is the last 30 days where the address says nothing, or nonsense', () => {
    for (const search of [
      '',
      'days=31',
      'from=2026-01-01',
      'from=2026-02-30&to=2026-03-01',
      'from=2026-03-02&to=2026-03-01',
      'from=2025-01-01&to=2026-01-02',
    ]) {
      expect(readRange(params(search))).toEqual({ days: 30 });
    }
  });

  it('leads back to where it was written', () => {
    for (const range of [{ days: 365 }, { from: '2025-01-01', to: '2026-01-01' }] as const) {
      expect(readRange(writeRange(range))).toEqual(range);
    }
  });

  it('ends with the whole of its last day', () => {
    expect(daysOf({ days: 7 }, '2026-03-07')).toEqual({ from: '2026-03-01', to: '2026-03-07' });
    const query = queryOf({ days: 7 }, '2026-03-07');
    expect(query).toEqual({ from: '2026-03-01T00:00:00.000Z', to: '2026-03-08T00:00:00.000Z' });
    expect(statisticsQuery.parse(query)).toEqual(query);
  });

  it('is 366 days at most, and not backwards', () => {
    expect(rangeFault({ from: '2026-03-01', to: '2026-03-01' })).toBeNull();
    expect(rangeFault({ from: '2026-03-01', to: '2026-02-28' })).toBe('order');
    expect(rangeFault({ from: '2024-01-01', to: '2024-12-31' })).toBeNull();
    expect(rangeFault({ from: '2024-01-01', to: '2025-01-01' })).toBe('length');
  });
});

describe('the filter of the log', () => {
  const full = {
    comment: 'c'.repeat(24),
    actor: 7,
    action: 'change-standing',
    from: '2026-03-01',
    to: '2026-03-02',
  } as const;

  it('shows everything where the address says nothing, or nonsense', () => {
    expect(readFilter(params(''))).toEqual(EVERYTHING);
    const nonsense = 'comment=x&actor=-1&action=shout&from=yesterday&to=2026-02-30';
    expect(readFilter(params(nonsense))).toEqual(EVERYTHING);
    expect(readFilter(params('actor=2147483648')).actor).toBeNull();
    expect(writeFilter(EVERYTHING).toString()).toBe('');
  });

  it('leads back to where it was written', () => {
    expect(readFilter(writeFilter(full))).toEqual(full);
    expect(countParts(full)).toBe(5);
    expect(countParts(EVERYTHING)).toBe(0);
  });

  it('asks the server for whole days of the one who looks', () => {
    const query = logQueryOf(full);
    expect(logExportQuery.parse(query)).toEqual(query);
    expect(new Date(query.from ?? '')).toEqual(new Date(2026, 2, 1));
    expect(new Date(query.to ?? '')).toEqual(new Date(2026, 2, 2, 23, 59, 59, 999));
    expect(logQueryOf(EVERYTHING)).toEqual({});
  });
});
