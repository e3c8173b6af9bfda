import type { RateLimiter } from '../../server/src/ports/rate-limiter';

export interface Turnstile extends RateLimiter {
  /** Keys of each look at how long to wait. */
  readonly looked: (readonly string[])[];
  /** Keys of each turn that was asked for. */
  readonly asked: (readonly string[])[];
  /** From now on every turn is refused for so many seconds; 0 lets everybody through. */
  close: (seconds: number) => void;
}

export const createTurnstile = (): Turnstile => {
  const looked: (readonly string[])[] = [];
  const asked: (readonly string[])[] = [];
  let wait = 0;
  return {
    looked,
    asked,
    close: (seconds) => {
      wait = seconds;
    },
    peek: (keys) => {
      looked.push(keys);
      return Promise.resolve(wait);
    },
    take: (keys) => {
      asked.push(keys);
      return Promise.resolve(wait);
    },
  };
};
