import { decisionResponse, type DecisionRequest } from '../../../contract';
import { aDesk, MODERATOR } from '../../builders/a-desk';
import { aSubject } from '../../builders/a-subject';
import { anId } from '../../builders/an-id';

const COLLEAGUE = {
  actor: { kind: 'admin' as const, id: 8, name: 'Ben Colleague' },
  mayReveal: false,
};
type Item = NonNullable<DecisionRequest['items']>[number];
const item = (documentId: string, version = 1): Item => ({ documentId, version });

/** A desk at which so many comments wait. */
const withWaiting = async (count: number) => {
  const desk = aDesk();
  const ids: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    ids.push((await desk.send({ body: `Comment ${number}` })).data.documentId);
  }
  return { desk, ids, first: ids[0] ?? '' };
};
const counts = async (desk: ReturnType<typeof aDesk>) => {
  const { meta } = await desk.showThread(aSubject().slug, { sort: 'oldest' });
  return [meta.count, meta.topLevelCount];
};

describe('decideComments', () => {
  it('decides, and writes down who, when and why', async () => {
    const { desk, first } = await withWaiting(1);
    const response = await desk.decide(
      { action: 'reject', items: [item(first)], reason: 'off_topic', note: 'See the other post.' },
      MODERATOR
    );
    expect(decisionResponse.parse(response)).toEqual(response);
    expect(response.data).toEqual({
      batchId: anId(1, 'b'),
      results: [{ documentId: first, outcome: 'done', state: 'rejected', lane: null, version: 2 }],
    });
    expect(desk.comments.comments()).toMatchObject([
      { state: 'rejected', version: 2, lane: null, shown: false },
    ]);
    expect(desk.comments.entries()).toEqual([
      {
        sequence: 1,
        batchId: anId(1, 'b'),
        commentId: first,
        action: 'reject',
        from: { state: 'pending', lane: 'general' },
        to: { state: 'rejected', lane: null },
        version: 2,
        actor: MODERATOR.actor,
        reason: 'off_topic',
        note: 'See the other post.',
        waitedSeconds: 0,
        undoes: null,
        at: desk.clock.now(),
      },
    ]);
  });

  it('moves the counters with each decision', async () => {
    const { desk, first } = await withWaiting(1);
    const steps: [DecisionRequest['action'], number[]][] = [
      ['approve', [1, 1]],
      ['hold', [0, 0]],
      ['spam', [0, 0]],
      ['approve', [1, 1]],
      ['reject', [0, 0]],
    ];
    for (const [index, [action, expected]] of steps.entries()) {
      await desk.decide({ action, items: [item(first, index + 1)] }, MODERATOR);
      expect(await counts(desk)).toEqual(expected);
    }
  });

  it('puts a held comment into the general lane and takes a decided one out', async () => {
    const { desk, first } = await withWaiting(1);
    const lane = () => desk.comments.comments()[0]?.lane;
    expect(lane()).toBe('general');
    await desk.decide({ action: 'approve', items: [item(first)] }, MODERATOR);
    expect(lane()).toBeNull();
    await desk.decide({ action: 'hold', items: [item(first, 2)] }, MODERATOR);
    expect(lane()).toBe('general');
  });

  it('moves the counters of all above, and leaves a tombstone where it takes one away', async () => {
    const desk = aDesk({ settings: { comments: { mode: 'flagged' } } });
    const ids: string[] = [];
    for (const body of ['a', 'b', 'c']) {
      ids.push((await desk.send({ body, parent: ids.at(-1) ?? null })).data.documentId);
    }
    const [a = '', b = '', c = ''] = ids;
    const standing = () =>
      desk.comments.comments().map((row) => [row.publicDescendants, row.shown]);

    await desk.decide({ action: 'hold', items: [item(b)] }, MODERATOR);
    expect(standing()).toEqual([
      [1, true],
      [1, true],
      [0, true],
    ]);
    await desk.decide({ action: 'reject', reason: 'abusive', items: [item(c)] }, MODERATOR);
    expect(standing()).toEqual([
      [0, true],
      [0, false],
      [0, false],
    ]);
    await desk.decide({ action: 'spam', items: [item(a)] }, MODERATOR);
    await desk.decide({ action: 'approve', items: [item(c, 2)] }, MODERATOR);
    expect(standing()).toEqual([
      [1, true],
      [1, true],
      [0, true],
    ]);
    expect(await counts(desk)).toEqual([1, 0]);
  });

  it('decides many in one transaction, in the order asked for', async () => {
    const { desk, ids } = await withWaiting(5);
    const shuffled = [3, 0, 4, 2, 1].map((index) => ids[index] ?? '');
    const response = await desk.decide(
      { action: 'approve', items: shuffled.map((id) => item(id)) },
      MODERATOR
    );
    expect(response.data.results.map(({ documentId }) => documentId)).toEqual(shuffled);
    expect(await counts(desk)).toEqual([5, 5]);
    expect(new Set(desk.comments.entries().map(({ batchId }) => batchId)).size).toBe(1);
  });
});

describe('decideComments refuses', () => {
  it('STALE_VERSION, and tells who decided what', async () => {
    const { desk, first } = await withWaiting(1);
    await desk.decide({ action: 'spam', items: [item(first)], note: 'Sells shoes.' }, COLLEAGUE);
    const { data } = await desk.decide({ action: 'approve', items: [item(first)] }, MODERATOR);
    expect(data.results).toEqual([
      {
        documentId: first,
        outcome: 'refused',
        code: 'STALE_VERSION',
        current: {
          state: 'spam',
          lane: null,
          version: 2,
          allowedActions: ['approve', 'reject', 'hold', 'refer', 'redact-and-approve'],
          claim: null,
          lastDecision: {
            sequence: 1,
            batchId: anId(1, 'b'),
            comment: first,
            action: 'spam',
            from: { state: 'pending', lane: 'general' },
            to: { state: 'spam', lane: null },
            version: 2,
            actor: COLLEAGUE.actor,
            reason: null,
            note: 'Sells shoes.',
            undoes: null,
            at: desk.clock.now().toISOString(),
          },
        },
      },
    ]);
    expect(desk.comments.comments()).toMatchObject([{ state: 'spam', version: 2 }]);
    expect(desk.comments.entries()).toHaveLength(1);
  });

  it('one of two moderators who decide at the same moment', async () => {
    const { desk, first } = await withWaiting(1);
    const responses = await Promise.all([
      desk.decide({ action: 'approve', items: [item(first)] }, MODERATOR),
      desk.decide({ action: 'spam', items: [item(first)] }, COLLEAGUE),
    ]);
    expect(responses.flatMap(({ data }) => data.results)).toMatchObject([
      { outcome: 'done', state: 'approved' },
      {
        outcome: 'refused',
        code: 'STALE_VERSION',
        current: { lastDecision: { actor: MODERATOR.actor } },
      },
    ]);
  });

  it('who was overtaken between the look and the write: the store compares once more', async () => {
    let overtake = false;
    const desk = aDesk({
      wrapStore: (store) => ({
        ...store,
        transaction: (work) =>
          store.transaction((transaction) =>
            work({
              ...transaction,
              async load(documentIds) {
                const seen = await transaction.load(documentIds);
                for (const comment of overtake ? seen.values() : []) {
                  await transaction.change(comment, { state: 'spam', lane: null, at: new Date(0) });
                }
                return seen;
              },
            })
          ),
      }),
    });
    const { documentId } = (await desk.send()).data;
    overtake = true;
    const { data } = await desk.decide({ action: 'approve', items: [item(documentId)] }, MODERATOR);
    expect(data.results).toMatchObject([{ outcome: 'refused', code: 'STALE_VERSION' }]);
    expect(desk.comments.comments()).toMatchObject([{ state: 'spam', version: 2 }]);
    expect(desk.comments.entries()).toEqual([]);
    expect(await counts(desk)).toEqual([0, 0]);
  });

  it.each<[DecisionRequest['action'], DecisionRequest['action'], string]>([
    ['approve', 'approve', 'approved'],
    ['reject', 'reject', 'rejected'],
    ['spam', 'spam', 'spam'],
  ])('TRANSITION_NOT_ALLOWED: %s, then %s', async (one, other, state) => {
    const { desk, first } = await withWaiting(1);
    await desk.decide({ action: one, items: [item(first)] }, COLLEAGUE);
    const { data } = await desk.decide({ action: other, items: [item(first, 2)] }, MODERATOR);
    expect(data.results).toMatchObject([
      {
        outcome: 'refused',
        code: 'TRANSITION_NOT_ALLOWED',
        current: { state, version: 2, lastDecision: { actor: COLLEAGUE.actor } },
      },
    ]);
    expect(desk.comments.comments()).toMatchObject([{ state, version: 2 }]);
  });

  it('what was never decided, without naming anybody', async () => {
    const { desk, first } = await withWaiting(1);
    const { data } = await desk.decide({ action: 'hold', items: [item(first, 2)] }, MODERATOR);
    expect(data.results).toMatchObject([
      {
        documentId: first,
        outcome: 'refused',
        code: 'STALE_VERSION',
        current: { state: 'pending', version: 1, lastDecision: null },
      },
    ]);
  });

  it('an unknown comment', async () => {
    const { desk } = await withWaiting(0);
    const { data } = await desk.decide({ action: 'approve', items: [item(anId(9))] }, MODERATOR);
    expect(data.results).toEqual([
      { documentId: anId(9), outcome: 'refused', code: 'NOT_FOUND', current: null },
    ]);
  });

  it('one without stopping the rest', async () => {
    const { desk, ids } = await withWaiting(3);
    const [a = '', b = '', c = ''] = ids;
    await desk.decide({ action: 'spam', items: [item(b)] }, COLLEAGUE);
    const items = [item(a), item(anId(9)), item(b), item(c)];
    const { data } = await desk.decide({ action: 'approve', items }, MODERATOR);
    expect(data.results.map((result) => [result.documentId, result.outcome])).toEqual([
      [a, 'done'],
      [anId(9), 'refused'],
      [b, 'refused'],
      [c, 'done'],
    ]);
    expect(await counts(desk)).toEqual([2, 2]);
  });

  it('nothing where a comment is named twice: the first mention counts', async () => {
    const { desk, first } = await withWaiting(1);
    const items = [item(first, 1), item(first, 2)];
    const { data } = await desk.decide({ action: 'approve', items }, MODERATOR);
    const done = { documentId: first, outcome: 'done', state: 'approved', lane: null, version: 2 };
    expect(data.results).toEqual([done, done]);
    expect(desk.comments.entries()).toHaveLength(1);
    expect(await counts(desk)).toEqual([1, 1]);
  });
});

describe('where the database fails in the middle', () => {
  it('nothing of the request stands', async () => {
    const desk = aDesk({
      wrapStore: (store) => ({
        ...store,
        transaction: (work) =>
          store.transaction((transaction) =>
            work({
              ...transaction,
              settle: (settlement) =>
                settlement.entries.length > 0
                  ? Promise.reject(new Error('the disk is full'))
                  : transaction.settle(settlement),
            })
          ),
      }),
    });
    const ids = [await desk.send({ body: 'a' }), await desk.send({ body: 'b' })].map(
      ({ data }) => data.documentId
    );
    const request = { action: 'approve' as const, items: ids.map((id) => item(id)) };
    await expect(desk.decide(request, MODERATOR)).rejects.toThrow('the disk is full');
    expect(desk.comments.comments()).toMatchObject([{ state: 'pending' }, { state: 'pending' }]);
    expect(desk.comments.entries()).toEqual([]);
    expect(await counts(desk)).toEqual([0, 0]);
  });
});
