import { seedComments } from '../../bench/queue/seed-comments';
import { LANES } from '../../contract/vocabulary';
import { createQueueReader } from '../../server/src/adapters/strapi-queue-reader';
import { queueRanges } from '../../server/src/adapters/queue-ranges';
import { oldestOfLanes } from '../../server/src/adapters/queue-standing';
import { UID } from '../../server/src/content/subject-types';
import type { Position } from '../../server/src/domain/paging/cursor';
import type { QueueFilter, QueueOrder, QueueReader } from '../../server/src/ports/queue-reader';
import { anId } from '../builders/an-id';
import './support/app';
import { useHostDates } from './support/host-realm';
import {
  minute,
  putComment,
  putPostIn,
  putThread,
  queueRows,
  type Seed,
} from './support/queue-rows';
import { analyze, planOf } from './support/plan-of';

const PENDING = ['pending'] as const;
const ORDERS: readonly QueueOrder[] = ['oldest', 'newest', 'certainty'];
const ROWS_TO_PLAN_FOR = 4_000;

useHostDates();

let queue: QueueReader;

beforeAll(async () => {
  queue = createQueueReader(app.strapi, queueRows.parseAll);
  await clear();
});

const clear = async (): Promise<void> => {
  for (const uid of [UID.comment, UID.thread, UID.verdictReason]) {
    await app.strapi.db.query(uid).deleteMany({});
  }
};

const numbersOf = (comments: readonly { documentId: string }[]): number[] =>
  comments.map(({ documentId }) => Number(documentId.slice(1)));

const shown = async (filter: Partial<QueueFilter>, order: QueueOrder = 'oldest') => {
  const request = { filter: { states: PENDING, ...filter }, order, after: null, limit: 100 };
  return numbersOf((await queue.page(request)).comments);
};

/** Everything a filter shows, by pages of a size. */
const walk = async (filter: QueueFilter, order: QueueOrder, limit: number): Promise<number[]> => {
  const seen: number[] = [];
  let after: Position | null = null;
  do {
    const { comments, next } = await queue.page({ filter, order, after, limit });
    expect(comments.length).toBeGreaterThan(0);
    expect(comments.length).toBeLessThanOrEqual(limit);
    seen.push(...numbersOf(comments));
    expect(new Set(seen).size).toBe(seen.length);
    after = next;
  } while (after !== null);
  return seen;
};

describe('the filters of the queue', () => {
  const seeds: readonly Seed[] = [
    { number: 1, urgent: true, readerId: anId(1, 'r'), body: 'A fine café, 100% of it' },
    { number: 2, thread: 2, assigneeId: 9, body: 'a 1000 things' },
    { number: 3, thread: 3, lane: 'attorney', reasons: ['seeks_advice', 'phone_number'] },
    { number: 4, lane: 'restricted', body: 'a 100% secret', authorName: 'O_Brien' },
    { number: 5, lane: 'reported', state: 'approved', authorName: 'OXBrien' },
    { number: 6, lane: 'reported', authorName: 'CAFÉ owner' },
    { number: 7, lane: null, state: 'spam', body: 'back\\slash' },
    { number: 8, body: 'back\\slash !here', lane: 'rechecking', reasons: ['phone_number'] },
    { number: 9, lane: null, state: 'approved', urgent: true },
  ];

  beforeAll(async () => {
    await putThread(1, 1, 'en');
    await putThread(2, 1, 'es');
    await putThread(3, 2, 'en');
    // Of the first post only the draft says so, of the second only what is published.
    await putPostIn(1, 1, true);
    await putPostIn(2, 2, false);
    for (const seed of seeds) {
      await putComment(seed);
    }
  });
  afterAll(clear);

  it.each<[string, Partial<QueueFilter>, number[]]>([
    ['nothing', {}, [1, 2, 3, 4, 6, 8]],
    ['another state', { states: ['approved'] }, [5, 9]],
    ['two states of a lane', { states: ['pending', 'approved'], lane: 'reported' }, [5, 6]],
    ['a lane', { lane: 'general' }, [1, 2]],
    ['a lane with nothing in it', { states: ['referred'], lane: 'general' }, []],
    ['a post', { post: anId(1, 'p') }, [1, 2, 4, 6, 8]],
    ['a post that is not there', { post: anId(9, 'p') }, []],
    ['a language', { language: 'es' }, [2]],
    ['a practice area of a draft', { practiceArea: anId(1, 'a') }, [1, 2, 4, 6, 8]],
    ['a practice area', { practiceArea: anId(2, 'a') }, [3]],
    ['an author', { author: anId(1, 'r') }, [1]],
    ['a rule', { rule: 'phone_number' }, [3, 8]],
    ['an assignee', { assignee: 9 }, [2]],
    ['nobody in particular', { assignee: 'nobody' }, [1, 3, 4, 6, 8]],
    ['what is urgent', { urgent: true }, [1]],
    ['what is not', { urgent: false }, [2, 3, 4, 6, 8]],
    ['the first moment', { from: minute(3) }, [3, 4, 6, 8]],
    ['the moment after the last', { to: minute(3) }, [1, 2]],
    ['both moments', { from: minute(2), to: minute(4) }, [2, 3]],
    ['a word of the text', { q: 'things' }, [2]],
    ['a word in any case', { q: 'FINE' }, [1]],
    ['a word of the name', { q: 'reader 3' }, [3]],
    ['a word of a restricted text', { q: 'secret' }, []],
    ['a word with an accent', { q: 'café' }, [1, 6]],
    ['an accent in capitals', { q: 'CAFÉ' }, [1, 6]],
    ['a post and a language', { post: anId(1, 'p'), language: 'en' }, [1, 4, 6, 8]],
    ['a rule and a lane', { rule: 'phone_number', lane: 'rechecking' }, [8]],
    [
      'a practice area, a word and an urgency',
      { practiceArea: anId(1, 'a'), q: 'fine', urgent: true },
      [1],
    ],
    [
      'a language, nobody and a span of time',
      { language: 'en', assignee: 'nobody', from: minute(4), to: minute(8) },
      [4, 6],
    ],
    [
      'two states, a lane and a word',
      { states: ['pending', 'approved'], lane: 'reported', q: 'brien' },
      [5],
    ],
  ])('show what fits %s', async (_name, filter, expected) => {
    expect(await shown(filter)).toEqual(expected);
    expect(await shown(filter, 'newest')).toEqual([...expected].reverse());
    const all = { states: PENDING, ...filter };
    expect((await queue.selection(all)).count).toBe(expected.length);
    const selected = await queue.selectIds(all, 100);
    expect(numbersOf(selected)).toEqual(expected);
  });

  it.each([
    ['%', [1]],
    ['0%', [1]],
    ['100%', [1]],
    ['_', [4]],
    ['O_B', [4]],
    ['\\', [8]],
    ['k\\s', [8]],
    ['!', [8]],
    ['\\%', []],
    ["'", []],
    ['?', []],
  ])('take %s for what it is', async (q, expected) => {
    expect(await shown({ q })).toEqual(expected);
  });

  it('do not look into what is sealed or restricted', async () => {
    const comments = app.strapi.db.query(UID.comment);
    const one = { where: { documentId: anId(4, 'c') } };
    const { body }: { body: string } = await comments.findOne(one);
    expect(await shown({ q: body.slice(0, 9) })).toEqual([]);
    // One of the two is enough: a row that moved lanes without its text having been sealed anew.
    await comments.update({ ...one, data: { sealed: false } });
    expect(await shown({ q: body.slice(0, 9) })).toEqual([]);
    await comments.update({ ...one, data: { sealed: true, lane: 'general' } });
    expect(await shown({ q: body.slice(0, 9) })).toEqual([]);
    await comments.update({ ...one, data: { lane: 'restricted' } });
  });

  it('unseal what they show', async () => {
    const filter = { states: PENDING, lane: 'restricted' as const };
    const { comments } = await queue.page({ filter, order: 'oldest', after: null, limit: 1 });
    expect(comments[0]?.body).toBe('a 100% secret');
  });

  it('show no more than was asked for', async () => {
    expect(numbersOf(await queue.selectIds({ states: PENDING }, 2))).toEqual([1, 2]);
  });

  it('know the threads of what they show', async () => {
    const threads = await queue.threads([anId(2, 't'), anId(9, 't')]);
    expect(threads.map(({ subject }) => subject)).toEqual([
      { type: UID.post, documentId: anId(1, 'p'), locale: 'es' },
    ]);
    expect(await queue.threads([])).toEqual([]);
  });

  it('give a selection another fingerprint as soon as one of it changes', async () => {
    const filter = { states: PENDING, lane: 'general' as const };
    const comments = app.strapi.db.query(UID.comment);
    const before = await queue.selection(filter);
    expect(await queue.selection(filter)).toEqual(before);
    await comments.update({ where: { documentId: anId(2, 'c') }, data: { version: 2 } });
    const changed = await queue.selection(filter);
    expect(changed.count).toBe(2);
    expect(changed.fingerprint).not.toBe(before.fingerprint);
    // One goes, another comes, and the versions add up to the same.
    await comments.update({ where: { documentId: anId(2, 'c') }, data: { lane: 'attorney' } });
    await comments.update({
      where: { documentId: anId(8, 'c') },
      data: { lane: 'general', version: 2 },
    });
    const swapped = await queue.selection(filter);
    expect(swapped.count).toBe(2);
    expect(swapped.fingerprint).not.toBe(changed.fingerprint);
  });
});

describe('pages of the queue', () => {
  const numbers = Array.from({ length: 23 }, (_, index) => index + 1);
  const waiting = { states: PENDING };
  const reported = { states: ['pending', 'approved'] as const, lane: 'reported' as const };
  const certaintyOf = (number: number): number => (number * 7) % 3;

  beforeAll(async () => {
    for (const number of numbers) {
      await putComment({
        number,
        lane: number % 2 === 0 ? 'reported' : 'general',
        state: number % 4 === 0 ? 'approved' : 'pending',
        certainty: certaintyOf(number),
        // Four at one moment.
        postedAt: minute(Math.floor(number / 4)),
      });
    }
  });
  afterAll(clear);

  const cases = [waiting, reported].flatMap((filter) =>
    ORDERS.flatMap((order) => [1, 2, 5, 30].map((limit) => ({ filter, order, limit })))
  );

  it.each(cases)('show each comment once, in order: %j', async ({ filter, order, limit }) => {
    const expected = numbers
      .filter((number) => (filter === waiting ? number % 4 !== 0 : number % 2 === 0))
      .sort((one, other) =>
        order === 'certainty' ? certaintyOf(one) - certaintyOf(other) || one - other : one - other
      );
    expect(await walk(filter, order, limit)).toEqual(
      order === 'newest' ? expected.reverse() : expected
    );
  });

  it.each([
    ['oldest', 'not a date'],
    ['newest', '7'],
    ['certainty', '2026-03-01T00:00:00.000Z'],
  ] as const)('do not take the position of another order: %s', async (order, value) => {
    const after = { documentId: anId(1, 'c'), value };
    await expect(queue.page({ filter: waiting, order, after, limit: 1 })).rejects.toMatchObject({
      code: 'CURSOR_INVALID',
    });
  });
});

/** What PostgreSQL calls a filter looks at rows that it then leaves out. */
const DETOURS = /temp b-tree|filesort|\bSort\b|^\s*Filter:/i;
/** A step that reads comments, and not what another step found. */
const READS = /^\s*(->)?\s*(SEARCH legal|SCAN legal|legal|.* on legal)/;

/** The index that is in the order asked for, of the lane or of all. */
const indexOf = (order: QueueOrder, isOfLane: boolean): RegExp => {
  const ofLane = order === 'certainty' ? 'lane_certainty' : 'lane';
  const ofAll = order === 'certainty' ? 'certainty' : 'queue';
  return new RegExp(`legal_blog_comments_${isOfLane ? ofLane : ofAll}\\b`);
};

describe('a page of a long queue', () => {
  beforeAll(async () => {
    await seedComments(app.strapi, { from: 0, to: ROWS_TO_PLAN_FOR }, () => undefined);
    await analyze('legal_blog_comments');
  });
  afterAll(clear);

  const cases = ORDERS.flatMap((order) =>
    [undefined, ...LANES].flatMap((lane) =>
      [false, true].map((isDeep) => ({ order, lane, isDeep }))
    )
  );

  it.each(cases)('is read in the order of an index: %j', async ({ order, lane, isDeep }) => {
    const value = order === 'certainty' ? '6' : new Date(Date.UTC(2025, 0, 1, 3)).toISOString();
    const request = {
      filter: { states: lane === 'reported' ? (['pending', 'approved'] as const) : PENDING, lane },
      order,
      after: isDeep ? { value, documentId: anId(1, 'm') } : null,
      limit: 26,
    };
    const plan = await planOf(queueRanges(app.strapi, request));
    const reads = plan.filter((step) => READS.test(step));
    const index = indexOf(order, lane !== undefined);
    expect(reads).toHaveLength((isDeep ? 2 : 1) * request.filter.states.length);
    expect(reads.filter((step) => !index.test(step))).toEqual([]);
    expect(plan.filter((step) => DETOURS.test(step))).toEqual([]);
  });

  it('has the oldest of each lane from indexes, too', async () => {
    const plan = await planOf(oldestOfLanes(app.strapi));
    const reads = plan.filter((step) => READS.test(step));
    expect(reads).toHaveLength(LANES.length + 1);
    expect(reads.filter((step) => !indexOf('oldest', true).test(step))).toEqual([]);
    expect(plan.filter((step) => DETOURS.test(step))).toEqual([]);
  });
});
