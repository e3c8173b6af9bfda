import { randomUUID } from 'node:crypto';
import { createOutbox } from '../../server/src/adapters/strapi-outbox';
import type { LeasedMessage, NewMessage, Outbox } from '../../server/src/ports/outbox';
import { anId } from '../builders/an-id';
import './support/app';
import { useHostDates } from './support/host-realm';

useHostDates();

const NOW = new Date('2026-03-18T09:00:00.000Z');
const TABLE = 'legal_blog_outbox';
const LEASE = { leaseSeconds: 60, limit: 10 };

const later = (seconds: number): Date => new Date(NOW.getTime() + seconds * 1000);

const aMessage = (number: number, change: Partial<NewMessage> = {}): NewMessage => ({
  payload: { kind: 'mail-intake', commentId: anId(number, 'c') },
  batchId: null,
  commentId: anId(number, 'c'),
  onceKey: null,
  dueAt: NOW,
  ...change,
});

const row = async (commentId: string): Promise<Record<string, unknown>> => {
  const found: unknown = await app.strapi.db
    .connection(TABLE)
    .where({ comment_id: commentId })
    .first();
  return found as Record<string, unknown>;
};

describe('the outbox', () => {
  let outbox: Outbox;

  const leaseAt = (now: Date): Promise<LeasedMessage[]> => outbox.lease({ ...LEASE, now });
  const leaseOne = async (now: Date): Promise<LeasedMessage> => {
    const [message, ...others] = await leaseAt(now);
    if (!message || others.length > 0) {
      throw new Error('not one message');
    }
    return message;
  };

  beforeEach(async () => {
    outbox = createOutbox(app.strapi);
    await app.strapi.db.connection(TABLE).delete();
  });

  it('gives back what was written, once it is due', async () => {
    const message = aMessage(1, {
      payload: {
        kind: 'mail-author',
        commentId: anId(1, 'c'),
        sequenceOf: 'rejected',
        words: 'Zero \u0000, half \ud800, «señal» 🧾',
      },
      batchId: 'b1',
      onceKey: 'k1',
      dueAt: later(5),
    });
    await outbox.add([message]);
    expect(await leaseAt(later(4))).toEqual([]);
    expect(await leaseAt(later(5))).toMatchObject([{ ...message, attempts: 1 }]);
  });

  it('gives each of 200 messages to one of four workers', async () => {
    const ids = Array.from({ length: 200 }, (_, index) => anId(index + 1, 'c'));
    await outbox.add(ids.map((_, index) => aMessage(index + 1)));
    const handled: string[] = [];
    const work = async (own: Outbox): Promise<number> => {
      let count = 0;
      for (;;) {
        const leased = await own.lease({ now: NOW, leaseSeconds: 60, limit: 7 });
        if (leased.length === 0) {
          return count;
        }
        for (const message of leased) {
          handled.push(message.commentId ?? '');
          expect(await own.finish(message, NOW)).toBe(true);
          count += 1;
        }
      }
    };
    const counts = await Promise.all(
      Array.from({ length: 4 }, () => work(createOutbox(app.strapi)))
    );
    expect(counts.reduce((sum, count) => sum + count)).toBe(200);
    expect([...handled].sort()).toEqual(ids);
  });

  it('gives a message to somebody else once a lease ran out, and the first one loses it', async () => {
    await outbox.add([aMessage(1)]);
    const first = await leaseOne(NOW);
    expect(await leaseAt(later(59))).toEqual([]);
    const second = await leaseOne(later(60));
    expect(second.attempts).toBe(2);
    expect(second.leaseToken).not.toBe(first.leaseToken);
    expect(await outbox.finish(first, later(61))).toBe(false);
    const failure = { error: 'MAIL_REFUSED', dueAt: later(90), at: later(61) };
    expect(await outbox.fail(first, failure)).toBe(false);
    expect(await outbox.finish(second, later(61))).toBe(true);
    expect(await outbox.finish(second, later(61))).toBe(false);
    expect(await leaseAt(later(3_600))).toEqual([]);
  });

  it('waits for the next try, and keeps what was given up with its error', async () => {
    await outbox.add([aMessage(1)]);
    const first = await leaseOne(NOW);
    const error = 'MAIL_UNAVAILABLE';
    expect(await outbox.fail(first, { error, dueAt: later(60), at: NOW })).toBe(true);
    expect(await leaseAt(later(59))).toEqual([]);
    const second = await leaseOne(later(60));
    expect(await outbox.fail(second, { error, dueAt: null, at: later(61) })).toBe(true);
    expect(await leaseAt(later(86_400))).toEqual([]);
    expect(await row(anId(1, 'c'))).toMatchObject({ outcome: 'failed', error, attempts: 2 });
  });

  it('takes one message under a key, also of two that come at once', async () => {
    const onceKey = randomUUID();
    await Promise.all([
      outbox.add([aMessage(1, { onceKey }), aMessage(2)]),
      createOutbox(app.strapi).add([aMessage(1, { onceKey }), aMessage(3)]),
    ]);
    const leased = await leaseAt(NOW);
    expect(leased.map(({ commentId }) => commentId).sort()).toEqual(
      [1, 2, 3].map((n) => anId(n, 'c'))
    );
  });

  const SOME = [1, 2, 3, 4].map((n) => anId(n, 'c'));

  it('takes back what has not left of a batch', async () => {
    const inBatch = { batchId: 'b1' };
    await outbox.add([aMessage(1, inBatch)]);
    const underWay = await leaseOne(NOW);
    await outbox.add([aMessage(2, inBatch), aMessage(3, inBatch), aMessage(4, { batchId: 'b2' })]);
    expect(await outbox.cancelBatch('b1', SOME, NOW)).toBe(2);
    expect(await outbox.cancelBatch('b1', SOME, NOW)).toBe(0);
    expect(await outbox.finish(underWay, NOW)).toBe(true);
    expect((await leaseOne(NOW)).commentId).toBe(anId(4, 'c'));
  });

  it('takes back what belongs to some comments only, and lets it be said anew', async () => {
    const said = { batchId: 'b1', onceKey: 'a-note' };
    await outbox.add([aMessage(1, said), aMessage(2, { batchId: 'b1' })]);
    expect(await outbox.cancelBatch('b1', [anId(1, 'c')], NOW)).toBe(1);
    await outbox.add([aMessage(1, said)]);
    const left = await leaseAt(NOW);
    expect(left.map(({ commentId }) => commentId).sort()).toEqual([anId(1, 'c'), anId(2, 'c')]);
  });

  it('does not finish what was taken back after its lease ran out', async () => {
    await outbox.add([aMessage(1, { batchId: 'b1' })]);
    const slow = await leaseOne(NOW);
    expect(await outbox.cancelBatch('b1', SOME, later(60))).toBe(1);
    expect(await outbox.finish(slow, later(61))).toBe(false);
  });

  it('leaves no message of a transaction that is undone', async () => {
    const undone = app.strapi.db.transaction(async () => {
      await outbox.add([aMessage(1)]);
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await leaseAt(NOW)).toEqual([]);
  });

  it.each([
    ['no JSON', '{'],
    ['of a kind that nobody knows', '{"kind":"fax","commentId":"x"}'],
    ['half of it missing', '{"kind":"mail-assignee","commentId":"x"}'],
  ])('gives up a payload that cannot be read: %s', async (_what, payload) => {
    await outbox.add([aMessage(1), aMessage(2, { dueAt: later(1) })]);
    await app.strapi.db
      .connection(TABLE)
      .where({ comment_id: anId(1, 'c') })
      .update({ payload });
    expect((await leaseOne(later(1))).commentId).toBe(anId(2, 'c'));
    expect(await row(anId(1, 'c'))).toMatchObject({
      outcome: 'failed',
      error: 'PAYLOAD_UNREADABLE',
    });
  });

  it('forgets what is over, and nothing that waits', async () => {
    await outbox.add([aMessage(1), aMessage(2), aMessage(3), aMessage(4, { batchId: 'b1' })]);
    const leased = await outbox.lease({ now: NOW, leaseSeconds: 60, limit: 2 });
    for (const [index, message] of leased.entries()) {
      const error = 'MAIL_REFUSED';
      await (index === 0
        ? outbox.finish(message, NOW)
        : outbox.fail(message, { error, dueAt: null, at: NOW }));
    }
    await outbox.cancelBatch('b1', SOME, later(10));
    expect(await outbox.forget(NOW)).toBe(0);
    expect(await outbox.forget(later(5))).toBe(2);
    expect(await outbox.forget(later(11))).toBe(1);
    expect((await leaseOne(NOW)).commentId).toBe(anId(3, 'c'));
  });
});
