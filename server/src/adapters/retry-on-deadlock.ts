import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

/** PostgreSQL: deadlock, serialization failure; MariaDB: deadlock, lock wait timeout. */
const RETRYABLE_CODES = new Set(['40P01', '40001', 'ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT']);
const ATTEMPTS = 6;
const BACK_OFF_MILLISECONDS = 25;

const databaseError = z.object({ code: z.string() });

const isRetryable = (error: unknown): boolean => {
  const parsed = databaseError.safeParse(error);
  return parsed.success && RETRYABLE_CODES.has(parsed.data.code);
};

/** Runs a transaction again when the database broke a deadlock by ending it: nothing of it stands. */
export const retryOnDeadlock = async <Result>(run: () => Promise<Result>): Promise<Result> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt >= ATTEMPTS || !isRetryable(error)) {
        throw error;
      }
      // Those who met once would meet again if all came back at once.
      await wait(Math.random() * attempt * BACK_OFF_MILLISECONDS);
    }
  }
};
