import { moveInQueue, recountQueue } from '../../server/src/adapters/queue-counters';
import { retryOnDeadlock } from '../../server/src/adapters/retry-on-deadlock';
import { createQueueReader } from '../../server/src/adapters/strapi-queue-reader';
import type { Transaction } from '../../server/src/adapters/transaction';
import { UID } from '../../server/src/content/subject-types';
import type { Settlement } from '../../server/src/ports/comment-store';
import type { QueueReader } from '../../server/src/ports/queue-reader';
import { anId } from '../builders/an-id';
import './support/app';
import { useHostDates } from './support/host-realm';
import { minute, putComment, queueRows } from './support/queue-rows';

const GENERAL = { state: 'pending', lane: 'general' } as const;
const ATTORNEY = { state: 'pending', lane: 'attorney' } as const;
const APPROVED = { state: 'approved', lane: null } as const;
const SPAM = { state: 'spam', lane: null } as const;

useHostDates();

let queue: QueueReader;

beforeAll(() => {
  queue = createQueueReader(app.strapi, queueRows.parseAll);
});

beforeEach(async () => {
  await app.strapi.db.query(UID.counter).deleteMany({});
  await app.strapi.db.query(UID.comment).deleteMany({});
});

const move = (...moves: Settlement['moves']): Promise<void> =>
  retryOnDeadlock(async () => {
    const work = async ({ trx }: { trx: unknown }): Promise<void> =>
      moveInQueue(app.strapi, trx as Transaction, moves);
    await app.strapi.db.transaction(work);
  });

describe('the counters of the queue', () => {
  it('are nothing at first', async () => {
    const standing = await queue.standing();
    expect(standing.revision).toBe(0);
    expect(standing.states).toMatchObject({ pending: 0, approved: 0, withdrawn: 0 });
    expect(standing.lanes).toMatchObject({ general: 0, reported: 0 });
    expect(standing.oldest).toMatchObject({ general: null, reported: null });
  });

  it('follow every move, and the revision every settlement', async () => {
    await move({ from: null, to: GENERAL }, { from: null, to: GENERAL }, { from: null, to: SPAM });
    await move({ from: GENERAL, to: ATTORNEY }, { from: SPAM, to: null });
    await move({ from: GENERAL, to: APPROVED });
    const standing = await queue.standing();
    expect(standing.revision).toBe(3);
    expect(standing.states).toMatchObject({ pending: 1, approved: 1, spam: 0 });
    expect(standing.lanes).toMatchObject({ general: 0, attorney: 1, reported: 0 });
  });

  it('stay, but not the revision, where what changed is not the place', async () => {
    await move({ from: null, to: GENERAL });
    await move({ from: GENERAL, to: GENERAL });
    await move();
    const standing = await queue.standing();
    expect(standing.lanes.general).toBe(1);
    expect(standing.revision).toBe(2);
  });

  it('hold what is public in the lane of reports', async () => {
    await move(
      { from: null, to: { state: 'approved', lane: 'reported' } },
      { from: null, to: { state: 'pending', lane: 'reported' } },
      { from: null, to: { state: 'rejected', lane: 'reported' } }
    );
    const standing = await queue.standing();
    expect(standing.lanes.reported).toBe(2);
    expect(standing.states).toMatchObject({ pending: 1, approved: 1, rejected: 1 });
  });

  it('lose nothing, whoever moves at the same time', async () => {
    const both = [
      { from: null, to: GENERAL },
      { from: null, to: ATTORNEY },
    ] as const;
    await Promise.all(
      Array.from({ length: 30 }, (_, index) =>
        index % 2 === 0 ? move(...both) : move(...[...both].reverse())
      )
    );
    const standing = await queue.standing();
    expect(standing.lanes).toMatchObject({ general: 30, attorney: 30 });
    expect(standing.revision).toBe(30);
  });

  it('do not move where the transaction comes to nothing', async () => {
    await move({ from: null, to: GENERAL });
    const fails = app.strapi.db.transaction(async ({ trx }: { trx: unknown }) => {
      await moveInQueue(app.strapi, trx as Transaction, [{ from: null, to: GENERAL }]);
      throw new Error('on purpose');
    });
    await expect(fails).rejects.toThrow('on purpose');
    expect((await queue.standing()).lanes.general).toBe(1);
  });

  it('are right again after a recount, and say that they changed', async () => {
    await move({ from: null, to: ATTORNEY }, { from: null, to: APPROVED });
    for (const number of [3, 1, 2]) {
      await putComment({ number });
    }
    await putComment({ number: 4, lane: 'reported', state: 'approved' });
    await putComment({ number: 5, lane: null, state: 'rejected' });
    expect(await recountQueue(app.strapi)).toEqual([
      'queue:approved:-',
      'queue:approved:reported',
      'queue:pending:attorney',
      'queue:pending:general',
      'queue:rejected:-',
    ]);
    expect(await recountQueue(app.strapi)).toEqual([]);
    const standing = await queue.standing();
    expect(standing.lanes).toMatchObject({ general: 3, attorney: 0, reported: 1 });
    expect(standing.states).toMatchObject({ pending: 3, approved: 1, rejected: 1 });
    expect(standing.oldest).toMatchObject({
      general: minute(1),
      attorney: null,
      reported: minute(4),
    });
    expect(standing.revision).toBe(3);
  });

  it('are right, though comments come while they are counted', async () => {
    const submit = (number: number): Promise<void> =>
      retryOnDeadlock(async () => {
        const work = async ({ trx }: { trx: unknown }): Promise<void> => {
          await putComment({ number });
          await moveInQueue(app.strapi, trx as Transaction, [{ from: null, to: GENERAL }]);
        };
        await app.strapi.db.transaction(work);
      });
    const work = Array.from({ length: 24 }, (_, index) =>
      index % 4 === 3 ? recountQueue(app.strapi) : submit(index + 1)
    );
    await Promise.all(work);
    expect((await queue.standing()).lanes.general).toBe(18);
    expect(
      await app.strapi.db.query(UID.comment).count({ where: { documentId: anId(1, 'c') } })
    ).toBe(1);
  });
});
