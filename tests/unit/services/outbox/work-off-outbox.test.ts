import { someSettings } from '../../../builders/some-settings';
import { createMemoryOutbox } from '../../../fakes/memory-outbox';
import { createSettableClock } from '../../../fakes/settable-clock';
import { DeliveryError } from '../../../../server/src/domain/outbox/delivery-error';
import type { MessagePayload } from '../../../../server/src/ports/outbox';
import { forgetOutbox } from '../../../../server/src/services/forget-outbox';
import type { Delivery, Handlers } from '../../../../server/src/services/outbox/handler';
import { workOffOutbox } from '../../../../server/src/services/work-off-outbox';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

const setUp = ({ enabled = true } = {}) => {
  const clock = createSettableClock('2026-03-18T09:00:00.000Z');
  const outbox = createMemoryOutbox();
  const handled: string[] = [];
  const faults: string[] = [];
  let handle = (_payload: MessagePayload): Delivery => 'sent';
  const take = (payload: MessagePayload): Promise<Delivery> =>
    Promise.resolve().then(() => {
      handled.push('commentId' in payload ? payload.commentId : payload.kind);
      return handle(payload);
    });
  const handlers: Handlers = {
    event: take,
    'mail-author': take,
    'mail-reply': take,
    'mail-not-advice': take,
    'mail-verify': take,
    'mail-intake': take,
    'mail-staff': take,
    'mail-assignee': take,
    'mail-digest': take,
  };
  const settings = {
    read: () => Promise.resolve({ settings: someSettings({ mails: { enabled } }), version: 1 }),
  };
  return {
    clock,
    outbox,
    handled,
    faults,
    handleWith: (next: typeof handle) => {
      handle = next;
    },
    work: workOffOutbox({
      ...{ outbox, handlers, settings, clock },
      faults: { record: (code) => void faults.push(code) },
    }),
    forget: forgetOutbox({ outbox, clock }),
    add: (...commentIds: string[]) =>
      outbox.add(
        commentIds.map((commentId) => ({
          payload: { kind: 'mail-intake', commentId },
          batchId: null,
          commentId,
          onceKey: null,
          dueAt: clock.now(),
        }))
      ),
  };
};

const refuse = (): never => {
  throw new DeliveryError('MAIL_REFUSED', 'no');
};

describe('workOffOutbox', () => {
  it('hands each message that is due to its handler, and finishes it', async () => {
    const { add, work, handled, outbox, clock } = setUp();
    const ids = Array.from({ length: 25 }, (_, index) => `c${index}`);
    await add(...ids);
    clock.advance(-1);
    expect(await work()).toEqual({ sent: 0, needless: 0, failed: 0, givenUp: 0 });
    clock.advance(1);
    expect(await work()).toEqual({ sent: 25, needless: 0, failed: 0, givenUp: 0 });
    expect(handled).toEqual(ids);
    expect(outbox.rows.every(({ outcome }) => outcome === 'sent')).toBe(true);
  });

  it('is not stopped by one that fails', async () => {
    const { add, work, handleWith, outbox, faults } = setUp();
    handleWith((payload) => {
      if ('commentId' in payload && payload.commentId === 'bad') {
        throw new TypeError('a bug');
      }
      return 'needless';
    });
    await add('c1', 'bad', 'c2');
    expect(await work()).toEqual({ sent: 0, needless: 2, failed: 1, givenUp: 0 });
    expect(outbox.rows.map(({ outcome }) => outcome)).toEqual(['sent', 'waiting', 'sent']);
    expect(outbox.rows[1]?.error).toBe('UNEXPECTED');
    expect(faults).toEqual(['UNEXPECTED']);
  });

  it('tries again after 1, 5 and 30 minutes, 2 and 12 hours, and then gives up', async () => {
    const { add, work, handleWith, outbox, clock, handled } = setUp();
    handleWith(refuse);
    await add('c1');
    expect(await work()).toMatchObject({ failed: 1, givenUp: 0 });
    for (const wait of [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR]) {
      clock.advance(wait - 1);
      expect(await work()).toMatchObject({ failed: 0, givenUp: 0 });
      clock.advance(1);
      expect(await work()).toMatchObject({ failed: 1, givenUp: 0 });
    }
    clock.advance(12 * HOUR);
    expect(await work()).toMatchObject({ failed: 0, givenUp: 1 });
    expect(handled).toHaveLength(6);
    expect(outbox.rows).toMatchObject([{ outcome: 'failed', error: 'MAIL_REFUSED', attempts: 6 }]);
    clock.advance(100 * HOUR);
    expect(await work()).toEqual({ sent: 0, needless: 0, failed: 0, givenUp: 0 });
  });

  it('gives up what was taken again and again and never finished', async () => {
    const { add, work, outbox, clock, handled } = setUp();
    await add('c1');
    for (let taken = 1; taken <= 6; taken += 1) {
      await outbox.lease({ now: clock.now(), leaseSeconds: 1, limit: 1 });
      clock.advance(1);
    }
    expect(await work()).toMatchObject({ givenUp: 1 });
    expect(handled).toEqual([]);
    expect(outbox.rows).toMatchObject([{ outcome: 'failed', error: 'ATTEMPTS_USED_UP' }]);
  });

  it('begins nothing that its lease would not last for', async () => {
    const { add, work, handleWith, outbox, clock, handled } = setUp();
    handleWith(() => {
      clock.advance(200);
      return 'sent';
    });
    await add('c1', 'c2', 'c3', 'c4', 'c5');
    await work();
    // Three within the first lease; the other two once it has run out, by whoever comes first.
    expect(handled).toEqual(['c1', 'c2', 'c3', 'c4', 'c5']);
    expect(outbox.rows.map(({ attempts }) => attempts)).toEqual([1, 1, 1, 2, 2]);
  });

  it('sends no mail while mails are off, but events', async () => {
    const { add, work, outbox, handled, clock } = setUp({ enabled: false });
    await add('c1');
    await outbox.add([
      {
        payload: {
          kind: 'event',
          event: 'legal-blog.comment.approved',
          commentId: 'c2',
          batchId: null,
        },
        ...{ batchId: null, commentId: 'c2', onceKey: null, dueAt: clock.now() },
      },
    ]);
    expect(await work()).toMatchObject({ sent: 1, needless: 1 });
    expect(handled).toEqual(['c2']);
  });

  it('forgets after two weeks', async () => {
    const { add, work, forget, outbox, clock } = setUp();
    await add('c1');
    await work();
    await add('c2');
    clock.advance(14 * 24 * HOUR);
    expect(await forget()).toBe(0);
    clock.advance(1);
    expect(await forget()).toBe(1);
    expect(outbox.rows).toMatchObject([{ commentId: 'c2' }]);
  });
});
