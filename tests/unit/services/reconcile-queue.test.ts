import { reconcileQueue } from '../../../server/src/services/reconcile-queue';

it.each([[[]], [['queue:pending:general', 'queue:spam:-']]])(
  'says of each counter that it was wrong: %j',
  async (wrong) => {
    const said: unknown[] = [];
    const run = reconcileQueue({
      store: { recountQueue: () => Promise.resolve(wrong) },
      faults: { record: (code, details) => void said.push([code, details]) },
    });
    await expect(run()).resolves.toBe(wrong.length);
    expect(said).toEqual(wrong.map((counter) => ['COUNTER_DRIFT', { counter }]));
  }
);
