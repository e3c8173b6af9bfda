import type { LogPage } from '../../contract';
import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import { boundsOfLog, pageOfLog } from '../../server/src/adapters/strapi-moderation-log';
import { appendLogEntries } from '../../server/src/adapters/log-writer';
import type { Transaction } from '../../server/src/adapters/transaction';
import { aNewLogEntry } from '../builders/a-log-entry';
import { anId } from '../builders/an-id';
import { readCsv } from '../builders/read-csv';
import { createAdmin, type Admin } from './support/admins';
import { analyze, planOf } from './support/plan-of';
import { codeOf } from './support/requests';
import './support/server-dates';

const EXPORT = '/legal-blog/moderation/log/export';
/** More than two batches, and an odd end. */
const ENTRIES = 1_203;
const FORMULA = '=HYPERLINK("http://example.com","Ünïcödé, 權利")\n2nd line';

const minute = (index: number): Date => new Date(Date.UTC(2026, 2, 18, 0, index));

let lead: Admin;

beforeAll(async () => {
  lead = await createAdmin('legal-blog-lead-moderator');
  const entries = Array.from({ length: ENTRIES }, (_entry, index) =>
    aNewLogEntry({
      batchId: `batch-${index}`,
      commentId: anId(index % 3),
      action: index % 100 === 0 ? 'reject' : 'approve',
      note: index === 0 ? FORMULA : null,
      at: minute(index),
    })
  );
  const signer = createHmacSigner('a secret that only the tests know');
  const append = async ({ trx }: { trx: Transaction }) =>
    appendLogEntries(app.strapi, trx, signer, entries);
  await app.strapi.db.transaction(append);
});

/** Every row by its headers. */
const exported = async (query = '') => {
  const answer = await lead.call<string>(`${EXPORT}${query}`);
  // `fetch` takes the mark off, as a browser does.
  const [headers = [], ...rows] = readCsv(`\uFEFF${answer.body}`);
  return {
    answer,
    rows: rows.map((row) => Object.fromEntries(headers.map((name, at) => [name, row[at]]))),
  };
};

describe('the log as a file', () => {
  it('has every entry once, newest first, over several batches', async () => {
    const { answer, rows } = await exported();
    expect(answer.status).toBe(200);
    expect(rows.map((row) => row['sequence'])).toEqual(
      Array.from({ length: ENTRIES }, (_entry, index) => String(ENTRIES - index))
    );
    expect(rows.at(-1)).toMatchObject({
      at: '2026-03-18T00:00:00.000Z',
      action: 'reject',
      comment: anId(0),
      from_state: 'pending',
      to_state: 'approved',
      to_lane: '',
      actor_id: '7',
      actor_name: 'Ruth Bader',
      note: `'${FORMULA}`,
    });
  });

  it('is to be saved under the day’s name, and kept by no cache', async () => {
    const { headers } = (await exported('?action=reject')).answer;
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(
      /^attachment; filename="moderation-log-\d{4}-\d\d-\d\d\.csv"$/
    );
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('has what the log shows for the same filter', async () => {
    const filter = `action=reject&comment=${anId(0)}&from=2026-03-18T03:00:00.000Z`;
    const { body } = await lead.call<LogPage>(`/legal-blog/moderation/log?${filter}&limit=100`);
    expect(body.data.length).toBeGreaterThan(1);
    expect((await exported(`?${filter}`)).rows.map((row) => Number(row['sequence']))).toEqual(
      body.data.map(({ sequence }) => sequence)
    );
  });

  it('has what happened between two moments, whichever clock was ahead', async () => {
    const setMoment = (sequence: number, at: Date) =>
      app.strapi.db.connection('legal_blog_log_entries').where({ sequence }).update({ at });
    await setMoment(400, minute(700));
    await setMoment(650, minute(900));
    const filter = `from=${minute(599).toISOString()}&to=${minute(799).toISOString()}`;
    const { rows } = await exported(`?${filter}`);
    await setMoment(400, minute(399));
    await setMoment(650, minute(649));
    expect(rows.map((row) => Number(row['sequence']))).toEqual([
      ...Array.from({ length: 201 }, (_row, index) => 800 - index).filter(
        (number) => number !== 650
      ),
      400,
    ]);
  });

  it('has only its headers where nothing is shown', async () => {
    expect((await exported('?actor=99999')).rows).toEqual([]);
  });

  describe('of which a part cannot be read', () => {
    /** Without its batch, which it always has, an entry is none. */
    const setBatch = (sequence: number, batchId: string | null) =>
      app.strapi.db
        .connection('legal_blog_log_entries')
        .where({ sequence })
        .update({ batch_id: batchId });

    it.each([
      ['is an error where that is the beginning', ENTRIES, 500],
      ['breaks off where it has begun', 1, 'broken'],
    ])('%s', async (_name, sequence, expected) => {
      await setBatch(sequence, null);
      const answer = await lead.call<string>(EXPORT).catch(() => 'broken' as const);
      await setBatch(sequence, `batch-${sequence - 1}`);
      expect(answer === 'broken' ? answer : answer.status).toBe(expected);
      expect((await exported()).rows).toHaveLength(ENTRIES);
    });
  });

  it('is of the whole filter, and of no page', async () => {
    expect(codeOf(await lead.call(`${EXPORT}?limit=5`))).toBe('VALIDATION_FAILED');
    expect(codeOf(await lead.call(`${EXPORT}?action=nonsense`))).toBe('VALIDATION_FAILED');
  });
});

describe('a batch of it', () => {
  beforeAll(() => analyze('legal_blog_log_entries'));

  const span = [minute(100), minute(1_100)] as const;

  it.each([
    [{}, 'legal_blog_log_sequence'],
    [{ commentId: anId(1) }, 'legal_blog_log_(comment|sequence)'],
    [{ actorId: 7 }, 'legal_blog_log_(actor|sequence)'],
    [{ action: 'reject' as const }, 'legal_blog_log_(action|sequence)'],
  ])('is a range of sequences, whatever its moments: %j', async (filter, index) => {
    const [from, to] = span;
    const within = { first: 101, last: 1_101 };
    const query = { ...filter, from, to, within, before: 900, limit: 500 };
    const plan = (await planOf(pageOfLog(app.strapi, query))).join('\n');
    expect(plan).toMatch(new RegExp(`${index}\\b`));
    expect(plan).not.toMatch(/legal_blog_log_at\b/);
    // PostgreSQL guesses how few entries a narrow filter leaves, and may sort those few.
    if (app.database !== 'postgres' || Object.keys(filter).length === 0) {
      expect(plan).not.toMatch(/temp b-tree|filesort|\bSort\b/i);
    }
  });

  it('knows its sequences from the index by moment alone', async () => {
    const plan = (await planOf(boundsOfLog(app.strapi, ...span))).join('\n');
    expect(plan).toMatch(/legal_blog_log_at\b/);
    expect(plan).toMatch(/covering index|index only scan|using index/i);
  });
});
