import { relativeTime } from '../../admin/src/components/relative-time';

const NOW = Date.UTC(2026, 2, 18, 12);
const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

describe('relativeTime', () => {
  it.each([
    [0, { value: 0, unit: 'second' }],
    [59 * SECOND, { value: 0, unit: 'second' }],
    [MINUTE, { value: -1, unit: 'minute' }],
    [59 * MINUTE + 59 * SECOND, { value: -59, unit: 'minute' }],
    [HOUR, { value: -1, unit: 'hour' }],
    [23 * HOUR, { value: -23, unit: 'hour' }],
    [DAY, { value: -1, unit: 'day' }],
    [30 * DAY, { value: -30, unit: 'day' }],
    [31 * DAY, { value: -1, unit: 'month' }],
    [366 * DAY, { value: -1, unit: 'year' }],
  ])('%i milliseconds ago', (elapsed, expected) => {
    expect(relativeTime(NOW - elapsed, NOW)).toEqual(expected);
  });

  it('is now for a server whose clock is ahead', () => {
    expect(relativeTime(NOW + 5 * MINUTE, NOW)).toEqual({ value: 0, unit: 'second' });
  });
});
