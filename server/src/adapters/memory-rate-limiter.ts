import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiter } from '../ports/rate-limiter';

/** One turn a key and interval, counted in this process. */
export const createMemoryRateLimiter = (intervalSeconds: number): RateLimiter => {
  if (intervalSeconds === 0) {
    return { take: () => Promise.resolve(0) };
  }
  const limiter = new RateLimiterMemory({ points: 1, duration: intervalSeconds });
  return {
    async take(keys) {
      const standing = await Promise.all(keys.map((key) => limiter.get(key)));
      const wait = Math.max(
        ...standing.map((turn) => (turn && turn.remainingPoints <= 0 ? turn.msBeforeNext : 0))
      );
      if (wait > 0) {
        return Math.ceil(wait / 1000);
      }
      try {
        await Promise.all(keys.map((key) => limiter.consume(key)));
        return 0;
      } catch (refusal) {
        if (refusal instanceof RateLimiterRes) {
          return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
        }
        throw refusal;
      }
    },
  };
};
