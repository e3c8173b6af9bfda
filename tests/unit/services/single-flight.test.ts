import { singleFlight } from '../../../server/src/services/single-flight';

/** Work that ends when the test says so. */
const pending = <Result>() => {
  let settle: { resolve: (result: Result) => void; reject: (error: Error) => void } | undefined;
  const promise = new Promise<Result>((resolve, reject) => {
    settle = { resolve, reject };
  });
  return {
    work: jest.fn(() => promise),
    resolve: (result: Result) => settle?.resolve(result),
    reject: (error: Error) => settle?.reject(error),
  };
};

describe('singleFlight', () => {
  it('runs work once for all who come while it is under way', async () => {
    const once = singleFlight<string>();
    const { work, resolve } = pending<string>();
    const all = Promise.all([once('key', work), once('key', work), once('key', work)]);
    resolve('done');
    await expect(all).resolves.toEqual(['done', 'done', 'done']);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('runs work of its own for another key', async () => {
    const once = singleFlight<string>();
    const results = [once('a', () => Promise.resolve('a')), once('b', () => Promise.resolve('b'))];
    await expect(Promise.all(results)).resolves.toEqual(['a', 'b']);
  });

  it('begins anew once it is done', async () => {
    const once = singleFlight<number>();
    await once('key', () => Promise.resolve(1));
    await expect(once('key', () => Promise.resolve(2))).resolves.toBe(2);
  });

  it('fails alike for all, and begins anew after that', async () => {
    const once = singleFlight<number>();
    const { work, reject } = pending<number>();
    const both = Promise.allSettled([once('key', work), once('key', work)]);
    reject(new Error('lost'));
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(once('key', () => Promise.resolve(2))).resolves.toBe(2);
  });
});
