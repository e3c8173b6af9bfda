import { solveChallenge, type Challenge as AltchaTask } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { createAltchaChallenge } from '../../server/src/adapters/altcha-challenge';
import './support/app';
import { useHostDates } from './support/host-realm';

useHostDates();

const COST = 1_000;
const MINUTE = 60_000;

describe('the proof of work', () => {
  const challenge = createAltchaChallenge(app.strapi, 'a secret that only the tests know');
  const other = createAltchaChallenge(app.strapi, 'a secret that somebody else knows');
  const later = (now: Date, minutes: number): Date => new Date(now.getTime() + minutes * MINUTE);

  const encode = (sent: unknown): string =>
    Buffer.from(JSON.stringify(sent), 'utf8').toString('base64');
  const solved = async (from = challenge, now = new Date()) => {
    const created = await from.create(COST, now);
    const task = created as unknown as AltchaTask;
    const solution = await solveChallenge({ challenge: task, deriveKey });
    return { challenge: task, solution };
  };

  it('takes a solution once, and tells a copy from a failure', async () => {
    const now = new Date();
    const sent = encode(await solved());
    expect(await challenge.check(sent, now)).toBe('passed');
    expect(await challenge.check(sent, now)).toBe('used');
  });

  it('takes one of twenty copies that come at once, on any number of instances', async () => {
    const now = new Date();
    const sent = encode(await solved());
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        createAltchaChallenge(app.strapi, 'a secret that only the tests know').check(sent, now)
      )
    );
    expect(answers.filter((answer) => answer === 'passed')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'used')).toHaveLength(19);
  });

  it('asks for as many tries as it is told, at most', async () => {
    const { solution } = await solved();
    expect(solution?.counter).toBeGreaterThanOrEqual(COST / 2);
    expect(solution?.counter).toBeLessThan(COST);
  });

  it('takes none after twenty minutes', async () => {
    const now = new Date();
    const sent = encode(await solved());
    expect(await challenge.check(sent, later(now, 21))).toBe('failed');
    const old = encode(await solved(challenge, later(now, -21)));
    expect(await challenge.check(old, now)).toBe('failed');
    expect(await challenge.check(sent, later(now, 19))).toBe('passed');
  });

  it('takes nothing that it did not ask for', async () => {
    const now = new Date();
    const right = await solved();
    const { challenge: task, solution } = right;
    const forged = [
      encode(await solved(other)),
      encode({ ...right, solution: { ...solution, counter: 1 } }),
      encode({ ...right, solution: { ...solution, derivedKey: '00' } }),
      encode({ ...right, challenge: { ...task, signature: undefined } }),
      encode({
        ...right,
        challenge: { ...task, parameters: { ...task.parameters, expiresAt: 9_999_999_999 } },
      }),
      encode({ challenge: task, solution: null }),
      encode(null),
      'no base64 of anything',
      '',
    ];
    for (const sent of forged) {
      expect(await challenge.check(sent, now)).toBe('failed');
    }
    expect(await challenge.check(encode(right), now)).toBe('passed');
  });

  it('forgets solutions that are refused for their age anyway', async () => {
    const now = new Date();
    await challenge.check(encode(await solved()), now);
    const used = app.strapi.db.query('plugin::legal-blog.used-solution');
    const before = await used.count();
    expect(before).toBeGreaterThan(0);
    expect(await challenge.forgetUsed(now)).toBe(0);
    expect(await challenge.forgetUsed(later(now, 30))).toBe(before);
  });
});
