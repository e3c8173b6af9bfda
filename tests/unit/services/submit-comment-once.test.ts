import type { SubmissionRequest } from '../../../server/src/services/submit-comment';
import { aDesk, MODERATOR } from '../../builders/a-desk';

const KEY = 'a-key-of-the-reader';
const copies = (count: number, request: SubmissionRequest): SubmissionRequest[] =>
  Array.from({ length: count }, () => structuredClone(request));
const withBody = (request: SubmissionRequest, body: string): SubmissionRequest => ({
  ...request,
  submission: { ...request.submission, body },
});

describe('the same idempotency key', () => {
  it('gives the same receipt and one comment, and costs one turn', async () => {
    const desk = aDesk();
    const request = await desk.compose({ idempotencyKey: KEY });
    const first = await desk.submit(request);
    desk.clock.advance(60);
    await expect(desk.submit(request)).resolves.toEqual(first);
    expect(desk.comments.comments()).toHaveLength(1);
    expect(desk.limiter.asked).toHaveLength(1);
  });

  it('gives it even where the reader has no turn left', async () => {
    const desk = aDesk();
    const request = await desk.compose({ idempotencyKey: KEY });
    const first = await desk.submit(request);
    desk.limiter.close(15);
    await expect(desk.submit(request)).resolves.toEqual(first);
  });

  it('gives it whatever a moderator has made of the comment since', async () => {
    const desk = aDesk({ settings: { comments: { mode: 'flagged' } } });
    const request = await desk.compose({ idempotencyKey: KEY });
    const first = await desk.submit(request);
    const items = [{ documentId: first.data.documentId, version: 1 }];
    await desk.decide({ action: 'spam', items }, MODERATOR);
    await expect(desk.submit(request)).resolves.toEqual(first);
  });

  it('takes one of 20 copies that come at once', async () => {
    const desk = aDesk({ settings: { comments: { mode: 'flagged' } } });
    const request = await desk.compose({ idempotencyKey: KEY });
    const receipts = await Promise.all(copies(20, request).map(desk.submit));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(desk.comments.comments()).toHaveLength(1);
    expect(desk.limiter.asked).toHaveLength(1);
  });

  it('takes one of 20 copies that reach 20 instances at once, and counts it once', async () => {
    const desk = aDesk({ settings: { comments: { mode: 'flagged' } } });
    const request = await desk.compose({ idempotencyKey: KEY });
    const receipts = await Promise.all(
      copies(20, request).map((copy) => desk.anotherInstance()(copy))
    );
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    expect(desk.comments.comments()).toHaveLength(1);
    const page = await desk.showThread(request.post, { sort: 'oldest' });
    expect(page.meta).toMatchObject({ count: 1, topLevelCount: 1 });
  });

  it('knows its comment that another instance stored between two looks', async () => {
    let isUnseen = false;
    const desk = aDesk({
      wrapStore: (store) => ({
        ...store,
        findByIdempotencyDigest: (digest) => {
          const found = isUnseen ? Promise.resolve(null) : store.findByIdempotencyDigest(digest);
          isUnseen = false;
          return found;
        },
      }),
    });
    const request = await desk.compose({ idempotencyKey: KEY });
    const first = await desk.submit(request);
    isUnseen = true;
    await expect(desk.anotherInstance()(request)).resolves.toEqual(first);
    expect(desk.comments.comments()).toHaveLength(1);
  });

  it.each([
    ['body', { body: 'Something else.' }],
    ['name', { author: { name: 'John Doe', email: 'jane@example.org' } }],
    ['address', { author: { name: 'Jane Roe', email: 'john@example.org' } }],
  ])('with another %s is a mismatch', async (_name, change) => {
    const desk = aDesk();
    const request = await desk.compose({ idempotencyKey: KEY });
    await desk.submit(request);
    const other = { ...request, submission: { ...request.submission, ...change } };
    await expect(desk.submit(other)).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
    expect(desk.comments.comments()).toHaveLength(1);
  });

  it('with another parent is a mismatch', async () => {
    const desk = aDesk({ settings: { comments: { mode: 'flagged' } } });
    const { data } = await desk.send({ body: 'What is answered.' });
    const request = await desk.compose({ idempotencyKey: KEY });
    await desk.submit(request);
    const parent = data.documentId;
    const other = { ...request, submission: { ...request.submission, parent } };
    await expect(desk.submit(other)).rejects.toMatchObject({ code: 'IDEMPOTENCY_MISMATCH' });
  });

  it('with what only looks different is no mismatch', async () => {
    const desk = aDesk();
    const request = await desk.compose({ idempotencyKey: KEY, body: 'one\ntwo' });
    const first = await desk.submit(request);
    await expect(desk.submit(withBody(request, ' one\r\ntwo '))).resolves.toEqual(first);
  });

  it.each(['one instance', 'two instances'])(
    'with two bodies at once keeps one and refuses the other: %s',
    async (where) => {
      const desk = aDesk();
      const request = await desk.compose({ idempotencyKey: KEY });
      const second = where === 'one instance' ? desk.submit : desk.anotherInstance();
      const outcomes = await Promise.allSettled([
        desk.submit(request),
        second(withBody(request, 'Something else.')),
      ]);
      expect(outcomes).toMatchObject([
        { status: 'fulfilled' },
        { status: 'rejected', reason: { code: 'IDEMPOTENCY_MISMATCH' } },
      ]);
      expect(desk.comments.comments()).toHaveLength(1);
    }
  );

  it('is another key with another form, so that nobody meets a stranger under it', async () => {
    const desk = aDesk();
    const receipts = [
      await desk.send({ idempotencyKey: KEY, body: 'one' }),
      await desk.send({ idempotencyKey: KEY, body: 'two' }),
    ];
    expect(new Set(receipts.map((receipt) => receipt.data.documentId)).size).toBe(2);
  });
});

describe('where the database fails', () => {
  const broken = new Error('the disk is full');

  it('nothing is kept and the same key may try again', async () => {
    let fails = true;
    const desk = aDesk({
      settings: { comments: { mode: 'flagged' } },
      wrapStore: (store) => ({
        ...store,
        transaction: (work) =>
          store.transaction(async (transaction) => {
            const result = await work(transaction);
            if (fails) {
              throw broken;
            }
            return result;
          }),
      }),
    });
    const request = await desk.compose({ idempotencyKey: KEY });
    await expect(desk.submit(request)).rejects.toBe(broken);
    expect(desk.comments.comments()).toEqual([]);
    fails = false;
    await expect(desk.submit(request)).resolves.toMatchObject({ data: { status: 'approved' } });
  });
});
