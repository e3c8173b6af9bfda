import type { LogAction } from '../../contract/vocabulary';
import { createHmacSigner } from '../../server/src/adapters/hmac-signer';
import { appendLogEntries } from '../../server/src/adapters/log-writer';
import {
  createStatisticsReader,
  verdictsByRule,
} from '../../server/src/adapters/strapi-statistics-reader';
import type { Transaction } from '../../server/src/adapters/transaction';
import type { NewLogEntry } from '../../server/src/ports/moderation-log';
import { aNewLogEntry } from '../builders/a-log-entry';
import { anId } from '../builders/an-id';
import './support/app';
import { analyze, planOf } from './support/plan-of';
import './support/server-dates';

const RANGE = {
  from: new Date('2031-03-01T00:00:00.000Z'),
  until: new Date('2031-04-01T00:00:00.000Z'),
};
const IN_RANGE = '2031-03-15T12:00:00.000Z';

const HOUR = 3_600_000;
const ROWS_TO_PLAN_FOR = 4_000;

const signer = createHmacSigner('a secret that only the tests know');
const statistics = () => createStatisticsReader(app.strapi);
const table = (name: string) => app.strapi.db.connection(`legal_blog_${name}`);

const clear = async (): Promise<void> => {
  await table('log_entries').delete();
  await table('counters').where('name', 'log').delete();
  await table('comments').delete();
  await table('verdict_reasons').delete();
};
beforeEach(clear);
afterAll(clear);

const append = async (entries: readonly NewLogEntry[]): Promise<void> => {
  const run = async ({ trx }: { trx: Transaction }) =>
    appendLogEntries(app.strapi, trx, signer, entries);
  await app.strapi.db.transaction(run);
};

const OUTCOMES: Partial<Record<LogAction, 'approved' | 'rejected' | 'pending'>> = {
  approve: 'approved',
  reject: 'rejected',
  hold: 'pending',
  'redact-and-approve': 'approved',
};

/** A comment's history; an undo takes back the entry before it. */
const historyOf = (...steps: readonly (LogAction | [LogAction, string])[]): NewLogEntry[] => {
  made += 1;
  return steps.map((step) => {
    const [action, at] = typeof step === 'string' ? [step, IN_RANGE] : step;
    sequence += 1;
    const state = OUTCOMES[action];
    return aNewLogEntry({
      commentId: anId(made),
      action,
      to: state ? { state, lane: null } : null,
      undoes: action === 'undo' ? sequence - 1 : null,
      at: new Date(at),
    });
  });
};
let made = 0;
let sequence = 0;

describe('overturned', () => {
  const BEFORE = '2031-02-01T00:00:00.000Z';
  const AFTER = '2031-05-01T00:00:00.000Z';

  it.each<[string, (LogAction | [LogAction, string])[], number, number]>([
    ['a decision that stands', ['approve'], 1, 0],
    ['decided otherwise', ['approve', 'reject'], 2, 1],
    ['decided otherwise and back', ['approve', 'reject', 'approve'], 3, 2],
    ['taken back', ['reject', 'undo'], 1, 1],
    ['decided otherwise, which was taken back', ['approve', 'reject', 'undo'], 2, 1],
    ['decided anew after an edit', ['approve', 'edit', 'reject'], 2, 0],
    ['edited before it was decided', ['edit', 'approve', 'reject'], 2, 1],
    ['held first', ['hold', 'approve'], 1, 0],
    ['held again, and the same', ['approve', 'hold', 'approve'], 2, 0],
    ['held again, and another', ['approve', 'hold', 'reject'], 2, 1],
    ['the same outcome in another way', ['approve', 'redact-and-approve'], 2, 0],
    ['looked at only', ['approve', 'note', 'reveal', 'report'], 1, 0],
    ['overturned after the range', ['approve', ['reject', AFTER]], 1, 1],
    ['overturning what was before the range', [['reject', BEFORE], 'approve'], 1, 0],
  ])('%s', async (_name, steps, decisions, overturned) => {
    sequence = 0;
    await append([...historyOf('reject'), ...historyOf(...steps)]);
    expect(await statistics().overturned(RANGE)).toEqual({ decisions: decisions + 1, overturned });
  });

  it('nothing of nothing', async () => {
    expect(await statistics().overturned(RANGE)).toEqual({ decisions: 0, overturned: 0 });
  });
});

describe('time to decision', () => {
  const waited = (...seconds: readonly (number | null)[]): NewLogEntry[] =>
    seconds.map((waitedSeconds, index) =>
      aNewLogEntry({ commentId: anId(index), waitedSeconds, at: new Date(IN_RANGE) })
    );

  it.each([
    [[5], 1, 5, 5],
    [[9, 1], 2, 1, 9],
    [[3, 1, 2, null], 3, 2, 3],
    [Array.from({ length: 20 }, (_second, index) => index + 1), 20, 10, 19],
    [Array.from({ length: 21 }, (_second, index) => index + 1), 21, 11, 20],
    [[7, 7, 7, 7], 4, 7, 7],
    [[], 0, null, null],
  ])('of %j', async (seconds, count, median, p95) => {
    await append(waited(...seconds));
    expect(await statistics().timeToDecision(RANGE)).toEqual({ count, median, p95 });
  });

  it('counts the first decision on each comment, and none out of range', async () => {
    const at = (moment: string, waitedSeconds: number, commentId: string) =>
      aNewLogEntry({ commentId, waitedSeconds, at: new Date(moment) });
    await append([
      at('2031-02-28T23:59:59.999Z', 1, anId(1)),
      at('2031-03-01T00:00:00.000Z', 2, anId(1)),
      at('2031-03-01T00:00:00.000Z', 3, anId(2)),
      at('2031-03-02T00:00:00.000Z', 4, anId(2)),
      at('2031-04-01T00:00:00.000Z', 5, anId(3)),
    ]);
    expect(await statistics().timeToDecision(RANGE)).toEqual({ count: 1, median: 3, p95: 3 });
  });
});

describe('comments', () => {
  const insert = (comments: readonly { state?: string; postedAt: string }[]) =>
    table('comments').insert(
      comments.map(({ state = 'pending', postedAt }, index) => ({
        document_id: anId(index, 'c'),
        thread_id: anId(1, 't'),
        parent_id: '',
        state,
        version: 1,
        author_name: 'Reader',
        author_email: 'reader@example.org',
        body: 'A comment.',
        posted_at: new Date(postedAt),
        waiting_since: new Date(postedAt),
      }))
    );

  it('are counted on the day in UTC on which they came, whatever became of them', async () => {
    await insert([
      { postedAt: '2031-02-28T23:59:59.999Z' },
      { postedAt: '2031-03-01T00:00:00.000Z' },
      { postedAt: '2031-03-01T23:59:59.999Z', state: 'spam' },
      { postedAt: '2031-03-30T01:30:00.000Z', state: 'approved' },
      { postedAt: '2031-03-31T23:59:59.999Z', state: 'withdrawn' },
      { postedAt: '2031-04-01T00:00:00.000Z' },
    ]);
    const days = await statistics().submitted(RANGE);
    expect(Object.fromEntries(days.map(({ day, count }) => [day, count]))).toEqual({
      '2031-03-01': 2,
      '2031-03-30': 1,
      '2031-03-31': 1,
    });
  });

  it('that wait have an age', async () => {
    const now = new Date('2031-03-01T01:00:00.000Z');
    expect(await statistics().queueAge(now)).toEqual({ count: 0, median: null, p95: null });
    await insert([
      ...Array.from({ length: 20 }, (_comment, minute) => ({
        postedAt: `2031-03-01T00:${String(59 - minute).padStart(2, '0')}:00.000Z`,
      })),
      { postedAt: '2031-01-01T00:00:00.000Z', state: 'approved' },
    ]);
    expect(await statistics().queueAge(now)).toEqual({ count: 20, median: 600, p95: 1_140 });
  });
});

it('decisions are counted by day and action', async () => {
  sequence = 0;
  await append([
    ...historyOf(['approve', '2031-03-01T23:59:59.999Z'], ['hold', '2031-03-02T00:00:00.000Z']),
    ...historyOf(['approve', '2031-03-01T00:00:00.000Z'], 'undo', 'note'),
    ...historyOf(['approve', '2031-02-28T23:59:59.999Z'], ['approve', '2031-04-01T00:00:00.000Z']),
  ]);
  const counts = await statistics().decisions(RANGE);
  expect(counts.sort((one, other) => (one.day < other.day ? -1 : 1))).toEqual([
    { day: '2031-03-01', action: 'approve', count: 2 },
    { day: '2031-03-02', action: 'hold', count: 1 },
  ]);
});

it('rules are counted with what became of what they found', async () => {
  const rows: [string, string, boolean | null][] = [
    ['too_many_links', '2031-03-01T00:00:00.000Z', true],
    ['too_many_links', '2031-03-31T23:59:59.999Z', false],
    ['too_many_links', '2031-03-02T00:00:00.000Z', null],
    ['too_many_links', '2031-04-01T00:00:00.000Z', true],
    ['seeks_advice', '2031-03-02T00:00:00.000Z', null],
    ['a_rule_that_is_gone', '2031-03-02T00:00:00.000Z', true],
  ];
  await table('verdict_reasons').insert(
    rows.map(([code, firedAt, agreed], index) => ({
      document_id: anId(index, 'v'),
      comment_id: anId(index, 'c'),
      code,
      version: 1,
      fired_at: new Date(firedAt),
      agreed,
    }))
  );
  const rules = await statistics().rules(RANGE);
  expect(rules.sort((one, other) => (one.code < other.code ? -1 : 1))).toEqual([
    { code: 'seeks_advice', fired: 1, judged: 0, agreed: 0 },
    { code: 'too_many_links', fired: 3, judged: 2, agreed: 1 },
  ]);
});

it('rules are counted in an index that has all of it, however many have fired', async () => {
  const rows = Array.from({ length: ROWS_TO_PLAN_FOR }, (_row, index) => ({
    document_id: anId(index, 'v'),
    comment_id: anId(index, 'c'),
    code: index % 2 === 0 ? 'too_many_links' : 'seeks_advice',
    version: 1,
    fired_at: new Date(RANGE.from.getTime() + (index - ROWS_TO_PLAN_FOR / 2) * HOUR),
    agreed: index % 3 === 0,
  }));
  await app.strapi.db.connection.batchInsert('legal_blog_verdict_reasons', rows, 50);
  await analyze('legal_blog_verdict_reasons');
  const plan = (await planOf(verdictsByRule(app.strapi, RANGE))).join('\n');
  expect(plan).toMatch(/legal_blog_verdict_reasons_statistics\b/);
  expect(plan).toMatch(/covering index|index only scan|using index/i);
});

it('takes the same few queries for a day and for a year', async () => {
  const queries = async (until: string): Promise<number> => {
    let count = 0;
    const listen = () => (count += 1);
    const range = { from: RANGE.from, until: new Date(until) };
    const { connection } = app.strapi.db;
    connection.on('query', listen);
    const reader = statistics();
    await reader.submitted(range);
    await reader.decisions(range);
    await reader.queueAge(range.until);
    await reader.timeToDecision(range);
    await reader.overturned(range);
    await reader.rules(range);
    connection.removeListener('query', listen);
    return count;
  };
  sequence = 0;
  await append(Array.from({ length: 40 }, () => historyOf('approve', 'reject', 'undo')).flat());
  expect(await queries('2031-03-02T00:00:00.000Z')).toBe(await queries('2032-03-01T00:00:00.000Z'));
});
