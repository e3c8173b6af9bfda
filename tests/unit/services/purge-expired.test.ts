import { purgeExpired } from '../../../server/src/services/purge-expired';
import { createSettableClock } from '../../fakes/settable-clock';

const NOW = '2026-03-18T09:00:00.000Z';

it('deletes what has run out, each after its time, and tells how many rows', async () => {
  const asked: Record<string, string> = {};
  const forget = (what: string, rows: number) => (moment: Date) => {
    asked[what] = moment.toISOString();
    return Promise.resolve(rows);
  };
  const purge = purgeExpired({
    links: { forget: forget('links', 1) },
    challenge: { forgetUsed: forget('solutions', 2) },
    outbox: { forget: forget('messages', 4) },
    store: { forgetReasons: forget('reasons', 8) },
    clock: createSettableClock(NOW),
  });
  await expect(purge()).resolves.toBe(15);
  expect(asked).toEqual({
    links: '2026-02-16T09:00:00.000Z',
    solutions: NOW,
    messages: '2026-03-04T09:00:00.000Z',
    // As long as statistics can be, and a day more in a leap year.
    reasons: '2025-03-17T09:00:00.000Z',
  });
});
