import { createMemoryRateLimiter } from '../../../server/src/adapters/memory-rate-limiter';

describe('createMemoryRateLimiter', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-03-18T09:00:00.000Z') }));
  afterEach(() => jest.useRealTimers());

  it('grants one turn an interval', async () => {
    const limiter = createMemoryRateLimiter();
    expect(await limiter.take(['reader:a'], 15)).toBe(0);
    expect(await limiter.take(['reader:a'], 15)).toBe(15);
    jest.advanceTimersByTime(14_999);
    expect(await limiter.take(['reader:a'], 15)).toBe(1);
    jest.advanceTimersByTime(1);
    expect(await limiter.take(['reader:a'], 15)).toBe(0);
    expect(await limiter.take(['reader:a'], 15)).toBe(15);
  });

  it('says whole seconds, rounded up', async () => {
    const limiter = createMemoryRateLimiter();
    await limiter.take(['reader:a'], 15);
    jest.advanceTimersByTime(4_001);
    expect(await limiter.take(['reader:a'], 15)).toBe(11);
  });

  it('counts each key on its own', async () => {
    const limiter = createMemoryRateLimiter();
    expect(await limiter.take(['reader:a'], 15)).toBe(0);
    expect(await limiter.take(['reader:b'], 15)).toBe(0);
  });

  it('refuses where any key has no turn left, and takes none from the others', async () => {
    const limiter = createMemoryRateLimiter();
    await limiter.take(['reader:a', 'address:x'], 15);
    expect(await limiter.take(['reader:b', 'address:x'], 15)).toBe(15);
    expect(await limiter.take(['reader:b', 'address:y'], 15)).toBe(0);
    expect(await limiter.take(['reader:c', 'address:y'], 15)).toBe(15);
  });

  it('makes nobody wait longer for asking', async () => {
    const limiter = createMemoryRateLimiter();
    await limiter.take(['reader:a'], 15);
    for (let second = 1; second < 15; second += 1) {
      jest.advanceTimersByTime(1_000);
      expect(await limiter.take(['reader:a'], 15)).toBe(15 - second);
    }
    jest.advanceTimersByTime(1_000);
    expect(await limiter.take(['reader:a'], 15)).toBe(0);
  });

  it('grants one turn to those who come at once', async () => {
    const limiter = createMemoryRateLimiter();
    const waits = await Promise.all(
      Array.from({ length: 20 }, () => limiter.take(['reader:a', 'address:x'], 15))
    );
    expect(waits.filter((wait) => wait === 0)).toHaveLength(1);
    expect(waits.filter((wait) => wait === 15)).toHaveLength(19);
  });

  it('can be for parts of a second, and tells to wait at least one', async () => {
    const limiter = createMemoryRateLimiter();
    expect(await limiter.take(['reader:a'], 0.5)).toBe(0);
    expect(await limiter.take(['reader:a'], 0.5)).toBe(1);
    jest.advanceTimersByTime(500);
    expect(await limiter.take(['reader:a'], 0.5)).toBe(0);
  });

  it('lets everybody through where the interval is 0', async () => {
    const limiter = createMemoryRateLimiter();
    for (let turn = 0; turn < 5; turn += 1) {
      expect(await limiter.take(['reader:a', 'address:x'], 0)).toBe(0);
    }
  });

  it('says how long to wait without taking a turn', async () => {
    const limiter = createMemoryRateLimiter();
    expect(await limiter.peek(['reader:a', 'address:x'])).toBe(0);
    await limiter.take(['reader:a'], 15);
    expect(await limiter.peek(['reader:a', 'address:x'])).toBe(15);
    expect(await limiter.peek(['address:x'])).toBe(0);
  });
});
