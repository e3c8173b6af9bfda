import type { CurrentState } from '../../contract';
import { appendPage, applyOutcome, showAsItIs } from '../../admin/src/api/queue-pages';
import { anEntry, aQueueItem, aQueuePage } from './a-queue-item';

const ids = (page: ReturnType<typeof aQueuePage>) => page.data.map(({ documentId }) => documentId);
const [first, second, third] = [aQueueItem(1), aQueueItem(2), aQueueItem(3)];

const rejectedByJane: CurrentState = {
  state: 'rejected',
  lane: null,
  version: 2,
  allowedActions: ['approve', 'spam', 'hold'],
  claim: null,
  lastDecision: anEntry({ version: 2 }),
};
const byOther = (change: Partial<CurrentState> = {}) => ({
  kind: 'decided-by-other' as const,
  current: { ...rejectedByJane, ...change },
});
const done = { kind: 'done', state: 'approved', lane: null, version: 2 } as const;

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
    const after = applyOutcome(page, 'pending', second.documentId, done);
    expect(ids(after)).toEqual([first.documentId, third.documentId]);
    expect(after.meta.counts).toMatchObject({ pending: 2, approved: 6 });
  });

  it('keeps a comment whose state is still that of the list, with its new version and lane', () => {
    const after = applyOutcome(page, 'pending', second.documentId, {
      kind: 'done',
      state: 'pending',
      lane: 'attorney',
      version: 2,
    });
    expect(ids(after)).toEqual(ids(page));
    expect(after.data[1]).toMatchObject({ version: 2, lane: 'attorney' });
    expect(after.meta.counts).toEqual(page.meta.counts);
  });

  it('keeps a comment that somebody else moved in its place, and says so', () => {
    const after = applyOutcome(page, 'pending', second.documentId, byOther());
    expect(ids(after)).toEqual(ids(page));
    expect(after.data[1]).toMatchObject({
      state: 'rejected',
      lastDecision: rejectedByJane.lastDecision,
    });
    expect(after.meta.counts).toMatchObject({ pending: 2, rejected: 2 });
  });

  it('allows what the server allows now, where there was that one decision alone', () => {
    const after = applyOutcome(page, 'pending', second.documentId, byOther());
    const { version, allowedActions } = rejectedByJane;
    expect(after.data[1]).toMatchObject({ version, allowedActions });
  });

  it.each([
    ['more happened', { version: 3, lastDecision: anEntry({ version: 3 }) }],
    ['what happened last was no decision', { version: 2, lastDecision: anEntry({ version: 1 }) }],
    ['nobody knows what happened', { lastDecision: null }],
    [
      'parts were taken out of the text',
      { lastDecision: anEntry({ version: 2, action: 'redact-and-approve' }) },
    ],
    ['parts were put back', { lastDecision: anEntry({ version: 2, action: 'undo' }) }],
  ])('allows nothing on a text that the moderator has not read: %s', (_, change) => {
    const after = applyOutcome(page, 'pending', second.documentId, byOther(change));
    expect(after.data[1]).toMatchObject({ version: second.version, allowedActions: [] });
  });

  it('shows who holds a comment, and allows what the server allows', () => {
    const claim = { holder: { id: 7, name: 'Jane Doe' }, until: '2026-03-18T10:10:00.000Z' };
    const current: CurrentState = {
      ...rejectedByJane,
      state: 'pending',
      lane: 'general',
      version: second.version,
      allowedActions: [],
      claim: { ...claim, reason: null },
    };
    const after = applyOutcome(page, 'pending', second.documentId, { kind: 'claimed', current });
    expect(after.data[1]).toMatchObject({ version: second.version, claim, allowedActions: [] });
    expect(after.meta.counts).toEqual(page.meta.counts);
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
    { kind: 'read-only' } as const,
    { kind: 'redaction-incomplete' } as const,
    { kind: 'claimed', current: null } as const,
    { kind: 'failed', message: 'x' } as const,
  ])('leaves the list as it is when the outcome is $kind', (outcome) => {
    expect(applyOutcome(page, 'pending', first.documentId, outcome)).toBe(page);
  });

  it('leaves the list as it is when the comment is not in it', () => {
    expect(applyOutcome(page, 'pending', aQueueItem(9).documentId, done)).toBe(page);
  });

  it('never counts below nothing', () => {
    const miscounted = aQueuePage([first], { pending: 0 });
    const after = applyOutcome(miscounted, 'pending', first.documentId, { kind: 'gone' });
    expect(after.meta.counts.pending).toBe(0);
  });
});

describe('showAsItIs', () => {
  it('puts a comment as it is now into its place', () => {
    const page = aQueuePage([first, second, third]);
    const fresh = { ...second, version: 2, lane: 'attorney' as const };
    expect(showAsItIs(page, fresh).data).toEqual([first, fresh, third]);
  });
});
