import { logEntry, logExportQuery } from '../../../contract';
import { createHmacSigner } from '../../../server/src/adapters/hmac-signer';
import type { LogQuery } from '../../../server/src/ports/moderation-log';
import { exportLog } from '../../../server/src/services/export-log';
import { aNewLogEntry } from '../../builders/a-log-entry';
import { anId } from '../../builders/an-id';
import { createMemoryLog } from '../../fakes/memory-log';

const aLog = (count: number) => {
  const memory = createMemoryLog(createHmacSigner('a secret that only the tests know'));
  const add = (index: number) =>
    memory.append([
      aNewLogEntry({
        commentId: anId(index % 3),
        action: index % 2 === 0 ? 'approve' : 'reject',
        actor: { kind: 'admin', id: index % 5, name: 'Ruth' },
        at: new Date(Date.UTC(2026, 2, 1 + index)),
      }),
    ]);
  for (let index = 0; index < count; index += 1) add(index);
  const asked: LogQuery[] = [];
  const page = (query: LogQuery) => {
    asked.push(query);
    return memory.log.page(query);
  };
  const batches = (query: Record<string, unknown> = {}) =>
    exportLog({ log: { page } })(logExportQuery.parse(query));
  return { add, asked, batches };
};

const sequencesOf = async (
  batches: AsyncIterable<readonly { sequence: number }[]>
): Promise<number[]> => {
  const found: number[] = [];
  for await (const entries of batches) found.push(...entries.map(({ sequence }) => sequence));
  return found;
};

const downFrom = (count: number): number[] =>
  Array.from({ length: count }, (_entry, index) => count - index);

it.each([0, 1, 499, 500, 501, 1000, 1203])(
  'has all of %d entries once, newest first',
  async (n) => {
    expect(await sequencesOf(aLog(n).batches())).toEqual(downFrom(n));
  }
);

it('reads no more than 500 at a time, and only what is asked for', async () => {
  const { asked, batches } = aLog(1100);
  const first = await batches().next();
  expect(first.value).toHaveLength(500);
  expect(asked.map(({ limit, before }) => [limit, before])).toEqual([[500, null]]);
});

it('leaves out what is written meanwhile', async () => {
  const { add, batches } = aLog(600);
  const found: number[] = [];
  for await (const entries of batches()) {
    found.push(...entries.map(({ sequence }) => sequence));
    add(1);
  }
  expect(found).toEqual(downFrom(600));
});

it.each([
  [{ comment: anId(1) }, [5, 2]],
  [{ actor: '4' }, [5]],
  [{ action: 'reject' }, [6, 4, 2]],
  [{ from: '2026-03-05T00:00:00.000Z' }, [6, 5]],
  [{ to: '2026-03-02T00:00:00.000Z' }, [2, 1]],
  [{ action: 'approve', comment: anId(0) }, [1]],
])('has what the log shows for %j', async (query, expected) => {
  expect(await sequencesOf(aLog(6).batches(query))).toEqual(expected);
});

it('has entries as the contract says', async () => {
  const { value } = await aLog(1).batches().next();
  expect(logEntry.array().parse(value)).toEqual(value);
});

it('has no pages', () => {
  expect(logExportQuery.safeParse({ limit: '5' }).success).toBe(false);
  expect(logExportQuery.safeParse({ after: 'x' }).success).toBe(false);
});
