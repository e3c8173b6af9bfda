export interface RateLimiter {
  /**
   * Takes one turn under each key.
   * @returns seconds to wait where a key has none left; 0 where the turn is granted
   */
  take: (keys: readonly string[]) => Promise<number>;
}
