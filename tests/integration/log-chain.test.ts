import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import { appendLogEntries } from '../../server/src/adapters/log-writer';
import { retryOnDeadlock } from '../../server/src/adapters/retry-on-deadlock';
import { createDecisionReader } from '../../server/src/adapters/strapi-decision-reader';
import { createModerationLog } from '../../server/src/adapters/strapi-moderation-log';
import type { Transaction } from '../../server/src/adapters/transaction';
import type { LogEntry, NewLogEntry } from '../../server/src/ports/moderation-log';
import { aNewLogEntry } from '../builders/a-log-entry';
import { anId } from '../builders/an-id';
import './support/app';
import './support/server-dates';

const LOG = 'legal_blog_log_entries';
const COUNTERS = 'legal_blog_counters';
const TRANSACTIONS = 30;
const EACH = 5;
const ALL = TRANSACTIONS * EACH;

const signer = createHmacSigner('a secret that only the tests know');
const log = () => createModerationLog(app.strapi, signer);
const table = (name = LOG) => app.strapi.db.connection(name);
const faultNow = async () => (await log().verify()).fault;

const append = (entries: readonly NewLogEntry[]): Promise<LogEntry[]> =>
  retryOnDeadlock(async () => {
    const run = async ({ trx }: { trx: Transaction }) =>
      appendLogEntries(app.strapi, trx, signer, entries);
    return await app.strapi.db.transaction(run);
  });

/** Runs work in a transaction that leaves nothing behind. */
const takenBack = async (work: (trx: Transaction) => Promise<void>): Promise<void> => {
  const failing = app.strapi.db.transaction(async ({ trx }) => {
    await work(trx);
    throw new Error('taken back');
  });
  await expect(failing).rejects.toThrow('taken back');
};

/** Puts the log and its head back as they were, whatever was done to them. */
const restoring = async (work: () => Promise<void>): Promise<void> => {
  const [rows, heads] = [await table().orderBy('id'), await table(COUNTERS).where('name', 'log')];
  try {
    await work();
  } finally {
    await table().delete();
    for (let from = 0; from < rows.length; from += 50) {
      await table().insert(rows.slice(from, from + 50));
    }
    await table(COUNTERS).where('name', 'log').delete();
    await table(COUNTERS).insert(heads);
  }
};

const rowAt = async (sequence: number): Promise<{ id: number; document_id: string }> =>
  table().where({ sequence }).first();

beforeAll(async () => {
  await table().delete();
  await table(COUNTERS).where('name', 'log').delete();
  await Promise.all(
    Array.from({ length: TRANSACTIONS }, (_transaction, number) =>
      append(
        Array.from({ length: EACH }, (_entry, index) =>
          aNewLogEntry({
            batchId: `batch-${number}`,
            commentId: anId((number % 10) + 1),
            action: index === EACH - 1 ? 'undo' : 'approve',
            note: index === 0 ? 'Ünïcödé ¶ 權利 😀 "\\' : null,
            at: new Date(Date.UTC(2026, 2, 18, number, index, 0, 123)),
          })
        )
      )
    )
  );
});

it('30 who append at once get numbers without a gap, each its own in a row', async () => {
  const rows: { sequence: number; batch_id: string }[] = await table().orderBy('sequence');
  expect(rows.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: ALL }, (_row, index) => index + 1)
  );
  const batches = rows.map(({ batch_id: batch }) => batch);
  const changes = batches.filter((batch, index) => batch !== batches[index - 1]);
  expect(changes).toHaveLength(TRANSACTIONS);
  expect(await log().verify()).toMatchObject({
    entries: ALL,
    head: { sequence: ALL },
    fault: null,
  });
});

it('what a transaction takes back leaves no gap', async () => {
  await restoring(async () => {
    await takenBack(async (trx) => {
      await appendLogEntries(app.strapi, trx, signer, [aNewLogEntry()]);
    });
    expect((await append([aNewLogEntry()])).map(({ sequence }) => sequence)).toEqual([ALL + 1]);
    expect(await faultNow()).toBeNull();
  });
});

it('500 entries and odd texts go in at once; more than a page of them is walked', async () => {
  await restoring(async () => {
    const entries = Array.from({ length: 500 }, (_entry, index) =>
      aNewLogEntry({
        note: `note \u0000 ${index} \ud800`,
        actor: { kind: 'reader', id: null, name: `${'é'.repeat(300)}\udc00` },
        commentId: null,
        from: null,
        to: null,
        waitedSeconds: 1.5,
        at: new Date(Date.UTC(1999, 11, 31, 23, 59, 59, index)),
      })
    );
    const stored = await append(entries);
    expect(await log().page({ before: null, limit: 500 })).toEqual([...stored].reverse());
    await append(entries);
    expect(await log().verify()).toMatchObject({ entries: ALL + 1_000, fault: null });
  });
});

describe('what was done to the log shows', () => {
  const COLUMNS: Readonly<Record<string, unknown>> = {
    batch_id: 'other',
    comment_id: anId(99),
    action: 'reject',
    from_state: 'spam',
    from_lane: null,
    to_state: 'rejected',
    to_lane: 'attorney',
    version: 9,
    actor_kind: 'system',
    actor_id: null,
    actor_name: 'Somebody else',
    reason: 'other',
    note: 'Never said',
    waited_seconds: null,
    undoes: 1,
    at: new Date('2026-03-18T09:00:00.124Z'),
    canonical: '[]',
    hash: 'x'.repeat(43),
  };

  it.each(Object.keys(COLUMNS))('a row whose %s was altered', async (column) => {
    await restoring(async () => {
      const { document_id: documentId } = await rowAt(42);
      await table()
        .where({ sequence: 42 })
        .update({ [column]: COLUMNS[column] });
      expect(await faultNow()).toEqual({ kind: 'altered', sequence: 42, documentId });
    });
  });

  it('a moment that was moved by a millisecond', async () => {
    await restoring(async () => {
      const [entry] = await log().page({ before: 43, limit: 1 });
      const at = new Date((entry?.at.getTime() ?? 0) + 1);
      await table().where({ sequence: 42 }).update({ at });
      expect(await faultNow()).toMatchObject({ kind: 'altered', sequence: 42 });
    });
  });

  it('a row that was deleted', async () => {
    await restoring(async () => {
      const { document_id: documentId } = await rowAt(43);
      await table().where({ sequence: 42 }).delete();
      expect(await faultNow()).toEqual({ kind: 'missing', sequence: 42, documentId });
    });
  });

  it('an end that was cut off', async () => {
    await restoring(async () => {
      await table().where('sequence', '>', 140).delete();
      expect(await faultNow()).toEqual({ kind: 'missing', sequence: 141, documentId: null });
      await table(COUNTERS).where('name', 'log').update({ value: 140 });
      expect(await faultNow()).toEqual({ kind: 'head-altered', sequence: 140, documentId: null });
    });
  });

  it('a row that was put in: beyond the end, before the start, without a number', async () => {
    await restoring(async () => {
      const { id, ...row } = await rowAt(42);
      expect(id).toBeGreaterThan(0);
      const documentId = anId(1, 'x');
      for (const [sequence, told] of [
        [ALL + 1, ALL + 1],
        [ALL + 50, ALL + 50],
        [0, 0],
        [null, 0],
      ]) {
        await table().insert({ ...row, sequence, document_id: documentId });
        expect(await faultNow()).toEqual({ kind: 'inserted', sequence: told, documentId });
        await table().where({ document_id: documentId }).delete();
      }
      expect(await faultNow()).toBeNull();
    });
  });

  it('a row that was put in between, the later ones moved on', async () => {
    await restoring(async () => {
      const { id, ...row } = await rowAt(41);
      expect(id).toBeGreaterThan(0);
      for (let sequence = ALL; sequence >= 42; sequence -= 1) {
        await table()
          .where({ sequence })
          .update({ sequence: sequence + 1 });
      }
      const documentId = anId(1, 'x');
      await table().insert({ ...row, sequence: 42, document_id: documentId });
      expect(await faultNow()).toEqual({ kind: 'inserted', sequence: 42, documentId });
    });
  });

  it('rows that changed places', async () => {
    await restoring(async () => {
      const { id: one } = await rowAt(42);
      const { id: other, document_id: documentId } = await rowAt(77);
      await table().where({ id: one }).update({ sequence: 9_999 });
      await table().where({ id: other }).update({ sequence: 42 });
      await table().where({ id: one }).update({ sequence: 77 });
      expect(await faultNow()).toEqual({ kind: 'altered', sequence: 42, documentId });
    });
  });

  it.each([
    ['moved on', { value: ALL + 5 }],
    ['moved back', { value: 10 }],
    ['emptied', { value: 0, hash: null }],
    ['sealed by nobody', { hash: 'x'.repeat(80) }],
  ])('a head that was %s, even after more was written', async (_name, change) => {
    await restoring(async () => {
      await table(COUNTERS).where('name', 'log').update(change);
      expect(await faultNow()).toMatchObject({ kind: 'head-altered' });
      const [first] = await append([aNewLogEntry(), aNewLogEntry()]);
      await append([aNewLogEntry()]);
      expect(first?.sequence).toBe(ALL + 1);
      const { document_id: documentId } = await rowAt(ALL + 1);
      expect(await faultNow()).toEqual({ kind: 'head-altered', sequence: ALL + 1, documentId });
    });
  });

  it('but a person may be forgotten', async () => {
    await restoring(async () => {
      await table().where('sequence', '<', 50).update({ actor_name: '', note: null });
      expect(await faultNow()).toBeNull();
      const [entry] = await log().page({ before: 2, limit: 1 });
      expect(entry).toMatchObject({ actor: { kind: 'admin', id: 7, name: '' }, note: null });
    });
  });
});

describe('reads', () => {
  it('the latest decision or undo on each comment, also inside of a transaction', async () => {
    const ids = [anId(1), anId(2), anId(999)];
    const latest = await log().latestDecisions(ids);
    expect([...latest.keys()].sort()).toEqual([anId(1), anId(2)]);
    for (const commentId of [anId(1), anId(2)]) {
      const all = await log().ofComment(commentId);
      expect(all).toHaveLength(3 * EACH);
      expect(latest.get(commentId)).toEqual(all.at(-1));
    }
    await takenBack(async (trx) => {
      const [entry] = await appendLogEntries(app.strapi, trx, signer, [aNewLogEntry()]);
      expect((await log().latestDecisions([anId(1)])).get(anId(1))).toEqual(entry);
    });
  });

  it('a batch, oldest first', async () => {
    const batch = await log().ofBatch('batch-3');
    expect(batch).toHaveLength(EACH);
    expect(batch.map(({ at }) => at.toISOString())[1]).toBe('2026-03-18T03:01:00.123Z');
    expect(batch[0]?.note).toBe('Ünïcödé ¶ 權利 😀 "\\');
  });

  it('by dates, both included, newest first', async () => {
    const from = new Date('2026-03-18T03:00:00.123Z');
    const to = new Date('2026-03-18T03:03:00.123Z');
    const page = await log().page({ from, to, before: null, limit: 10 });
    expect(page.map(({ at }) => at.getUTCMinutes())).toEqual([3, 2, 1, 0]);
  });

  it('decisions of a time, for the sample', async () => {
    const reader = createDecisionReader(app.strapi);
    const sequences = await reader.sequences({
      from: new Date('2026-03-18T03:00:00.123Z'),
      until: new Date('2026-03-18T03:03:00.123Z'),
    });
    const found = await reader.findMany(sequences);
    expect(found.map(({ at }) => at.getUTCMinutes())).toEqual([0, 1, 2]);
    expect(await reader.findMany([])).toEqual([]);
  });
});
