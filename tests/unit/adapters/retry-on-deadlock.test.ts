import { retryOnDeadlock } from '../../../server/src/adapters/retry-on-deadlock';

const failure = (code: string): Error => Object.assign(new Error(code), { code });
/** Fails so many times, then answers. */
const failing = (times: number, error: unknown) => {
  let left = times;
  return jest.fn(async () => {
    left -= 1;
    if (left >= 0) {
      throw error;
    }
    return 'done';
  });
};

describe('retryOnDeadlock', () => {
  it('runs once what succeeds', async () => {
    const run = failing(0, null);
    await expect(retryOnDeadlock(run)).resolves.toBe('done');
    expect(run).toHaveBeenCalledTimes(1);
  });

  it.each(['40P01', '40001', 'ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT'])(
    'runs again after %s',
    async (code) => {
      const run = failing(3, failure(code));
      await expect(retryOnDeadlock(run)).resolves.toBe('done');
      expect(run).toHaveBeenCalledTimes(4);
    }
  );

  it('gives up after the sixth', async () => {
    const error = failure('40P01');
    const run = failing(10, error);
    await expect(retryOnDeadlock(run)).rejects.toBe(error);
    expect(run).toHaveBeenCalledTimes(6);
  });

  it.each([
    ['a taken unique key', failure('23505')],
    ['an error without a code', new Error('deadlock')],
    ['a code that is a number', Object.assign(new Error(), { code: 1213 })],
    ['what is no error', '40P01'],
    ['nothing', null],
  ])('does not run again after %s', async (_name, error) => {
    const run = failing(1, error);
    await expect(retryOnDeadlock(run)).rejects.toBe(error);
    expect(run).toHaveBeenCalledTimes(1);
  });
});
