import type { Challenge } from '../../server/src/ports/challenge';

export const RIGHT_SOLUTION = 'the right solution';

/** A challenge with one solution, which counts once. */
export const createMemoryChallenge = (): Challenge => {
  let isUsed = false;
  return {
    create: (cost) => Promise.resolve({ cost }),
    forgetUsed: () => Promise.resolve(0),
    check(solution) {
      if (solution !== RIGHT_SOLUTION) {
        return Promise.resolve('failed');
      }
      const verdict = isUsed ? 'used' : 'passed';
      isUsed = true;
      return Promise.resolve(verdict);
    },
  };
};
