export interface RateLimiter {
  /** Seconds to wait until a turn under each key is free; 0 is now. Takes none. */
  peek: (keys: readonly string[]) => Promise<number>;
  /**
   * Takes one turn under each key, for so many seconds.
   * @returns seconds to wait where a key has none left; 0 where the turn is granted
   */
  take: (keys: readonly string[], seconds: number) => Promise<number>;
}
