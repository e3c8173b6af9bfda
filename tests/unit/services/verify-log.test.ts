import { chainReport, verifyQuery } from '../../../contract';
import { createHmacSigner } from '../../../server/src/adapters/hmac-signer';
import { verifyLog } from '../../../server/src/services/verify-log';
import { aNewLogEntry } from '../../builders/a-log-entry';
import { createMemoryLog } from '../../fakes/memory-log';

const aLog = (count: number) => {
  const memory = createMemoryLog(createHmacSigner('a secret that only the tests know'));
  memory.append(Array.from({ length: count }, () => aNewLogEntry({ note: 'seen' })));
  return { ...memory, verify: verifyLog(memory) };
};

it('holds, and names the head', async () => {
  const { verify, rows } = aLog(3);
  const report = await verify({});
  expect(chainReport.parse(report)).toEqual(report);
  expect(report.data).toEqual({
    entries: 3,
    holds: true,
    head: { sequence: 3, hash: rows[2]?.hash },
    fault: null,
  });
});

it('holds where nothing was written yet', async () => {
  const { data } = await aLog(0).verify({});
  expect(data).toEqual({ entries: 0, holds: true, head: null, fault: null });
});

it('names the first fault, and the last entry that holds', async () => {
  const { verify, rows } = aLog(4);
  rows.forEach((row, index) => (rows[index] = { ...row, version: index < 2 ? 2 : 9 }));
  expect((await verify({})).data).toEqual({
    entries: 2,
    holds: false,
    head: { sequence: 2, hash: rows[1]?.hash },
    fault: { kind: 'altered', sequence: 3, documentId: rows[2]?.document_id },
  });
});

it('compares a head that was noted', async () => {
  const { verify, rows } = aLog(3);
  const hash = rows[1]?.hash ?? '';
  expect((await verify({ sequence: 2, hash })).data.holds).toBe(true);
  expect((await verify({ sequence: 3, hash })).data.fault).toMatchObject({
    kind: 'altered',
    sequence: 3,
  });
  expect((await verify({ sequence: 9, hash })).data.fault).toEqual({
    kind: 'missing',
    sequence: 4,
    documentId: null,
  });
});

it('does not trust a head without its seal', async () => {
  const { log, rows, head } = aLog(2);
  head.row = { value: 2, hash: null };
  expect((await log.verify()).fault).toEqual({
    kind: 'head-altered',
    sequence: 2,
    documentId: null,
  });
  expect(rows).toHaveLength(2);
});

it('tells how far it is', async () => {
  const told: [number, number][] = [];
  await aLog(3).log.verify((done, of) => void told.push([done, of]));
  expect(told).toEqual([[3, 3]]);
});

it.each([
  [{}, true],
  [{ sequence: '5', hash: 'x'.repeat(43) }, true],
  [{ sequence: '5' }, false],
  [{ hash: 'x'.repeat(43) }, false],
  [{ sequence: '0', hash: 'x'.repeat(43) }, false],
  [{ sequence: '2147483648', hash: 'x'.repeat(43) }, false],
  [{ sequence: '5', hash: 'short' }, false],
])('the query %j is taken: %s', (query, taken) => {
  expect(verifyQuery.safeParse(query).success).toBe(taken);
});
