import type { DecisionRecord } from '../../contract';
import { appendPage, applyOutcome } from '../../admin/src/api/queue-pages';
import { aQueueItem, aQueuePage } from './a-queue-item';

const ids = (page: ReturnType<typeof aQueuePage>) => page.data.map(({ documentId }) => documentId);
const [first, second, third] = [aQueueItem(1), aQueueItem(2), aQueueItem(3)];

const rejectedByJane: DecisionRecord = {
  action: 'reject',
  from: 'pending',
  to: 'rejected',
  actor: { id: 7, name: 'Jane Doe' },
  reason: 'off_topic',
  note: null,
  decidedAt: '2026-03-18T10:00:00.000Z',
};

describe('appendPage', () => {
  it('puts the next page under what is loaded and takes its cursor and counts', () => {
    const more = aQueuePage([third], { pending: 3 }, null);
    const joined = appendPage(aQueuePage([first, second], { pending: 2 }, 'cursor'), more);
    expect(ids(joined)).toEqual([first, second, third].map((item) => item.documentId));
    expect(joined.meta).toBe(more.meta);
  });

  it('shows a comment once that comes a second time', () => {
    const joined = appendPage(aQueuePage([first, second]), aQueuePage([second, third]));
    expect(joined.data).toHaveLength(3);
  });
});

describe('applyOutcome', () => {
  const page = aQueuePage([first, second, third], { pending: 3, approved: 5, rejected: 1 });

  it('takes a comment that we moved off the list and moves the counts', () => {
    const after = applyOutcome(page, 'pending', second.documentId, {
      kind: 'done',
      state: 'approved',
      version: 2,
    });
    expect(ids(after)).toEqual([first.documentId, third.documentId]);
    expect(after.meta.counts).toMatchObject({ pending: 2, approved: 6 });
  });

  it('keeps a comment whose state is still that of the list, with its new version', () => {
    const after = applyOutcome(page, 'pending', second.documentId, {
      kind: 'done',
      state: 'pending',
      version: 2,
    });
    expect(ids(after)).toEqual(ids(page));
    expect(after.data[1]?.version).toBe(2);
    expect(after.meta.counts).toEqual(page.meta.counts);
  });

  it('keeps a comment that somebody else moved in its place, says so and allows nothing', () => {
    const after = applyOutcome(page, 'pending', second.documentId, {
      kind: 'decided-by-other',
      current: { state: 'rejected', version: 4, lastDecision: rejectedByJane },
    });
    expect(ids(after)).toEqual(ids(page));
    expect(after.data[1]).toMatchObject({
      state: 'rejected',
      lastDecision: rejectedByJane,
      allowedActions: [],
    });
    expect(after.meta.counts).toMatchObject({ pending: 2, rejected: 2 });
  });

  it('does not take up a version of a text that the moderator has not read', () => {
    const after = applyOutcome(page, 'pending', second.documentId, {
      kind: 'decided-by-other',
      current: { state: 'rejected', version: 4, lastDecision: rejectedByJane },
    });
    expect(after.data[1]?.version).toBe(second.version);
  });

  it('takes a comment that is gone off the list and out of the count', () => {
    const after = applyOutcome(page, 'pending', first.documentId, { kind: 'gone' });
    expect(ids(after)).toEqual([second.documentId, third.documentId]);
    expect(after.meta.counts).toMatchObject({ pending: 2, approved: 5, rejected: 1 });
  });

  it.each([
    { kind: 'changed' } as const,
    { kind: 'not-allowed' } as const,
    { kind: 'forbidden' } as const,
    { kind: 'failed', message: 'x' } as const,
  ])('leaves the list as it is when the outcome is $kind', (outcome) => {
    expect(applyOutcome(page, 'pending', first.documentId, outcome)).toBe(page);
  });

  it('leaves the list as it is when the comment is not in it', () => {
    const outcome = { kind: 'done', state: 'approved', version: 2 } as const;
    expect(applyOutcome(page, 'pending', aQueueItem(9).documentId, outcome)).toBe(page);
  });

  it('never counts below nothing', () => {
    const miscounted = aQueuePage([first], { pending: 0 });
    const after = applyOutcome(miscounted, 'pending', first.documentId, { kind: 'gone' });
    expect(after.meta.counts.pending).toBe(0);
  });
});
