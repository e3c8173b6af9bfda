import fc from 'fast-check';
import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import { logDigest } from '../../server/src/adapters/log-writer';
import { verifyChain } from '../../server/src/adapters/verify-chain';
import { createMemoryLog, type LogRow, type MemoryLog } from '../fakes/memory-log';
import { newLogEntry } from './a-random-log';

const signer = createHmacSigner('a secret that only the tests know');
const entries = fc.array(newLogEntry, { minLength: 2, maxLength: 12 });
/** What a row becomes where somebody writes into one of its columns. */
const ALTERATIONS: Readonly<Record<string, (row: LogRow) => Partial<LogRow>>> = {
  batch_id: (row) => ({ batch_id: `${row.batch_id}x` }),
  comment_id: (row) => ({ comment_id: `${row.comment_id}x` }),
  action: (row) => ({ action: row.action === 'approve' ? 'reject' : 'approve' }),
  from_state: (row) => ({ from_state: row.from_state === 'spam' ? null : 'spam' }),
  from_lane: (row) => ({ from_lane: row.from_lane === 'general' ? null : 'general' }),
  to_state: (row) => ({ to_state: row.to_state === 'approved' ? 'rejected' : 'approved' }),
  to_lane: (row) => ({ to_lane: row.to_lane === 'attorney' ? null : 'attorney' }),
  version: (row) => ({ version: row.version + 1 }),
  actor_kind: (row) => ({ actor_kind: row.actor_kind === 'admin' ? 'system' : 'admin' }),
  actor_id: (row) => ({ actor_id: row.actor_id === null ? 0 : null }),
  actor_name: (row) => ({ actor_name: `${row.actor_name}x` }),
  reason: (row) => ({ reason: row.reason === null ? 'other' : null }),
  note: (row) => ({ note: `${row.note ?? ''}x` }),
  waited_seconds: (row) => ({ waited_seconds: row.waited_seconds === null ? 0 : null }),
  undoes: (row) => ({ undoes: row.undoes === null ? 0 : null }),
  at: (row) => ({ at: new Date(row.at.getTime() + 1) }),
  canonical: (row) => ({ canonical: row.canonical.replace(',', ', ') }),
  hash: (row) => ({ hash: row.hash.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) }),
};

const replace = ({ rows }: MemoryLog, index: number, change: Partial<LogRow>): LogRow => {
  const row = rowAt(rows, index);
  const changed = { ...row, ...change };
  rows[index] = changed;
  return changed;
};

const rowAt = (rows: readonly LogRow[], index: number): LogRow => {
  const row = rows[index];
  if (!row) {
    throw new Error(`no row ${index}`);
  }
  return row;
};

const faultOf = async ({ log }: MemoryLog) => (await log.verify()).fault;

/** A log of the entries, and a place in it. */
const withLog = async (
  check: (memory: MemoryLog, index: number, other: number) => Promise<void>
): Promise<void> => {
  const places = fc.record({ one: fc.nat(), two: fc.nat() });
  await fc.assert(
    fc.asyncProperty(entries, places, async (added, { one, two }) => {
      const memory = createMemoryLog(signer);
      memory.append(added);
      const index = one % added.length;
      const other = (index + 1 + (two % (added.length - 1))) % added.length;
      await check(memory, index, other);
    })
  );
};

it('holds, whatever was written, in however many transactions, read in pages of any size', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(newLogEntry, { maxLength: 4 }), { maxLength: 6 }),
      fc.integer({ min: 1, max: 8 }),
      async (transactions, pageSize) => {
        const memory = createMemoryLog(signer);
        for (const added of transactions.filter((each) => each.length > 0)) {
          memory.append(added);
        }
        const report = await verifyChain({
          source: memory.source,
          digest: logDigest(signer),
          sameMoment: (one, other) => one.getTime() === other.getTime(),
          pageSize,
        });
        expect(report.fault).toBeNull();
        expect(report.entries).toBe(transactions.flat().length);
        expect(report.head?.sequence ?? 0).toBe(transactions.flat().length);
      }
    )
  );
});

it('covers every column but the ids of the row', async () => {
  const memory = createMemoryLog(signer);
  memory.append(fc.sample(newLogEntry, 1));
  const columns = Object.keys(rowAt(memory.rows, 0));
  expect([...Object.keys(ALTERATIONS), 'document_id', 'id', 'sequence'].sort()).toEqual(
    columns.sort()
  );
});

it.each(Object.entries(ALTERATIONS))('%s altered: the row is named', async (_column, alter) => {
  await withLog(async (memory, index) => {
    const row = replace(memory, index, alter(rowAt(memory.rows, index)));
    expect(await faultOf(memory)).toEqual({
      kind: 'altered',
      sequence: row.sequence,
      documentId: row.document_id,
    });
  });
});

it('a row altered together with its text: the row is named', async () => {
  await withLog(async (memory, index) => {
    const { canonical } = rowAt(memory.rows, index);
    const row = replace(memory, index, {
      action: 'purge',
      canonical: canonical.replace(/"[a-z-]+"/, '"purge"'),
    });
    fc.pre(canonical !== row.canonical);
    expect((await faultOf(memory))?.sequence).toBe(row.sequence);
  });
});

it('a note or a name that was taken away is no fault', async () => {
  await withLog(async (memory, index, other) => {
    replace(memory, index, { note: null, actor_name: '' });
    replace(memory, other, { note: null });
    expect(await faultOf(memory)).toBeNull();
  });
});

it('a row taken out: what is missing is named, and the row that shows it', async () => {
  await withLog(async (memory, index) => {
    const [row] = memory.rows.splice(index, 1);
    expect(await faultOf(memory)).toEqual({
      kind: 'missing',
      sequence: row?.sequence,
      documentId: memory.rows[index]?.document_id ?? null,
    });
  });
});

it('the end cut off, and the head moved back: the head is named', async () => {
  await withLog(async (memory, index) => {
    memory.rows.splice(index);
    memory.head.row = { value: index, hash: memory.head.row?.hash ?? null };
    expect(await faultOf(memory)).toEqual({
      kind: 'head-altered',
      sequence: index,
      documentId: null,
    });
  });
});

it('a copy of a row under the same number is named, whichever comes first', async () => {
  await withLog(async (memory, index, other) => {
    const { sequence } = rowAt(memory.rows, index);
    const copy = { ...rowAt(memory.rows, other), sequence, document_id: 'copy' };
    for (const id of [0, 1_000]) {
      memory.rows.push({ ...copy, id });
      expect(await faultOf(memory)).toEqual({ kind: 'inserted', sequence, documentId: 'copy' });
      memory.rows.pop();
    }
  });
});

it('a row put in between, the later ones moved on: it is named', async () => {
  await withLog(async (memory, index, other) => {
    const put = { ...rowAt(memory.rows, other), id: 1_000, document_id: 'put-in' };
    const { sequence } = rowAt(memory.rows, index);
    for (let later = index; later < memory.rows.length; later += 1) {
      replace(memory, later, { sequence: later + 2 });
    }
    memory.rows.push({ ...put, sequence });
    expect(await faultOf(memory)).toEqual({ kind: 'inserted', sequence, documentId: 'put-in' });
  });
});

it('a row beyond the head, at any distance, is named', async () => {
  await withLog(async (memory, index, distance) => {
    const sequence = memory.rows.length + 1 + distance;
    memory.rows.push({ ...rowAt(memory.rows, index), id: 1_000, document_id: 'beyond', sequence });
    expect(await faultOf(memory)).toEqual({ kind: 'inserted', sequence, documentId: 'beyond' });
  });
});

it('two rows that changed places: the first is named', async () => {
  await withLog(async (memory, index, other) => {
    const [one, two] = [rowAt(memory.rows, index), rowAt(memory.rows, other)];
    replace(memory, index, { sequence: two.sequence });
    replace(memory, other, { sequence: one.sequence });
    const first = [one, two].sort((a, b) => a.sequence - b.sequence);
    expect(await faultOf(memory)).toMatchObject({
      sequence: first[0]?.sequence,
      documentId: first[1]?.document_id,
    });
  });
});

it('with another key nothing holds', async () => {
  await withLog(async (memory) => {
    const report = await verifyChain({
      source: memory.source,
      digest: logDigest(createHmacSigner('a secret that only the tests knew')),
      sameMoment: (one, other) => one.getTime() === other.getTime(),
    });
    expect(report).toMatchObject({ entries: 0, head: null, fault: { sequence: 1 } });
  });
});

it('a head that was noted shows another log in its place, and a shorter one', async () => {
  await withLog(async (memory, index) => {
    const noted = (await memory.log.verify()).head;
    expect((await memory.log.verify(undefined, noted)).fault).toBeNull();
    const logOf = (length: number): MemoryLog => {
      const log = createMemoryLog(signer);
      log.append(fc.sample(newLogEntry, length));
      return log;
    };
    const other = logOf(memory.rows.length);
    expect(await faultOf(other)).toBeNull();
    expect((await other.log.verify(undefined, noted)).fault).toMatchObject({
      kind: 'altered',
      sequence: noted?.sequence,
    });
    const shorter = logOf(index);
    expect((await shorter.log.verify(undefined, noted)).fault).toEqual({
      kind: 'missing',
      sequence: index + 1,
      documentId: null,
    });
  });
});
