import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiter } from '../ports/rate-limiter';

/** Of no consequence: each turn says how long it lasts. */
const ANY_DURATION = 60;

/** One turn a key at a time, counted in this process. */
export const createMemoryRateLimiter = (): RateLimiter => {
  const limiter = new RateLimiterMemory({ points: 1, duration: ANY_DURATION });

  const peek = async (keys: readonly string[]): Promise<number> => {
    const standing = await Promise.all(keys.map((key) => limiter.get(key)));
    const wait = Math.max(
      0,
      ...standing.map((turn) => (turn && turn.remainingPoints <= 0 ? turn.msBeforeNext : 0))
    );
    return Math.ceil(wait / 1000);
  };

  return {
    peek,
    async take(keys, seconds) {
      if (seconds === 0) {
        return 0;
      }
      const wait = await peek(keys);
      if (wait > 0) {
        return wait;
      }
      try {
        const turn = { customDuration: seconds };
        await Promise.all(keys.map((key) => limiter.consume(key, 1, turn)));
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
