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
  const lookedUp: (Date | undefined)[][] = [];
  const sequencesBetween = (...moments: (Date | undefined)[]) => {
    lookedUp.push(moments);
    return memory.log.sequencesBetween(...moments);
  };
  const batches = (query: Record<string, unknown> = {}) =>
    exportLog({ log: { page, sequencesBetween } })(logExportQuery.parse(query));
  return { memory, add, asked, lookedUp, batches };
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

it('looks its moments up once, and reads nothing outside of them', async () => {
  const { asked, lookedUp, batches } = aLog(1300);
  const moment = (index: number) => new Date(Date.UTC(2026, 2, 1 + index));
  const query = { from: moment(99).toISOString(), to: moment(1199).toISOString() };
  expect(await sequencesOf(batches(query))).toEqual(downFrom(1200).slice(0, 1101));
  expect(lookedUp).toEqual([[moment(99), moment(1199)]]);
  expect(asked.map(({ within, before }) => [within, before])).toEqual([
    [{ first: 100, last: 1200 }, null],
    [{ first: 100, last: 1200 }, 701],
    [{ first: 100, last: 1200 }, 201],
  ]);
});

it('asks for no page where nothing happened between its moments, nor for moments without any', async () => {
  const { asked, lookedUp, batches } = aLog(3);
  expect(await sequencesOf(batches({ from: '2027-01-01T00:00:00.000Z' }))).toEqual([]);
  expect(asked).toEqual([]);
  await sequencesOf(batches());
  expect(lookedUp).toHaveLength(1);
});

it('has what a slower clock wrote later, and not what a faster one wrote among it', async () => {
  const { memory, batches } = aLog(4);
  const at = (day: number) => new Date(Date.UTC(2026, 2, day));
  memory.append([3, 9, 2].map((day) => aNewLogEntry({ at: at(day) })));
  const query = { from: at(2).toISOString(), to: at(3).toISOString() };
  expect(await sequencesOf(batches(query))).toEqual([7, 5, 3, 2]);
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
