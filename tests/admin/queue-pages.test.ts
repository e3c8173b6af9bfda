import type { ChangesAnswer, CurrentState } from '../../contract';
import {
  appendPage,
  putBack,
  removeItems,
  showAsItIs,
  showChanges,
  showResults,
  withCurrent,
} from '../../admin/src/api/queue-pages';
import { anEntry, aQueueItem, aQueuePage } from './a-queue-item';

const ids = (page: { data: { documentId: string }[] }) =>
  page.data.map(({ documentId }) => documentId);
const [first, second, third] = [aQueueItem(1), aQueueItem(2), aQueueItem(3)];
const page = aQueuePage([first, second, third]);

const rejectedByJane: CurrentState = {
  state: 'rejected',
  lane: null,
  version: 2,
  allowedActions: ['approve', 'spam', 'hold'],
  claim: null,
  lastDecision: anEntry({ version: 2 }),
};
const claim = {
  holder: { id: 7, name: 'Jane Doe' },
  until: '2026-03-18T10:10:00.000Z',
  reason: null,
};

describe('appendPage', () => {
  it('puts the next page under what is loaded and takes its cursor and counts', () => {
    const more = aQueuePage([third], { pending: 3 }, null);
    const joined = appendPage(aQueuePage([first, second], { pending: 2 }, 'cursor'), more);
    expect(ids(joined)).toEqual(ids(page));
    expect(joined.meta).toBe(more.meta);
  });

  it('shows a comment once that comes a second time', () => {
    const joined = appendPage(aQueuePage([first, second]), aQueuePage([second, third]));
    expect(joined.data).toHaveLength(3);
  });
});

describe('taking a comment out and putting it back', () => {
  it('ends where it began', () => {
    const without = removeItems(page, [second.documentId]);
    expect(ids(without)).toEqual([first.documentId, third.documentId]);
    expect(putBack(without, second, 1)).toEqual(page);
  });

  it('puts it at the end of a list that has become shorter, and never twice', () => {
    expect(ids(putBack(aQueuePage([first]), third, 9))).toEqual([
      first.documentId,
      third.documentId,
    ]);
    const again = putBack(page, { ...second, version: 4 }, 0);
    expect(ids(again)).toEqual(ids(page));
    expect(again.data[1]?.version).toBe(4);
  });

  it('shows one as it is now in its place', () => {
    const now = { ...second, body: 'Edited' };
    expect(showAsItIs(page, now).data).toEqual([first, now, third]);
  });
});

describe('withCurrent', () => {
  it('lets one decide anew on a text that one has read', () => {
    expect(withCurrent(second, rejectedByJane)).toMatchObject({
      ...{ state: 'rejected', version: 2, allowedActions: ['approve', 'spam', 'hold'] },
    });
  });

  it.each([
    ['an edit came between', { version: 3 }],
    [
      'parts were taken out',
      { lastDecision: anEntry({ version: 2, action: 'redact-and-approve' }) },
    ],
    ['a decision was taken back', { lastDecision: anEntry({ version: 2, action: 'undo' }) }],
  ])('allows nothing at the version that was not read: %s', (_, change) => {
    const shown = withCurrent(second, { ...rejectedByJane, ...change });
    expect(shown).toMatchObject({ version: 1, allowedActions: [], isOutdated: true });
  });
});

describe('showResults', () => {
  const done = { outcome: 'done' as const, lane: null, version: 2 };

  it('takes what left, keeps what stays where it is now, and says what others did', () => {
    const after = showResults(page, { status: 'waiting' }, [
      { ...done, documentId: first.documentId, state: 'approved' },
      { ...done, documentId: second.documentId, state: 'pending', lane: 'attorney' },
      {
        documentId: third.documentId,
        outcome: 'refused',
        code: 'STALE_VERSION',
        current: rejectedByJane,
      },
    ]);
    expect(ids(after)).toEqual([second.documentId, third.documentId]);
    expect(after.data[0]).toMatchObject({ lane: 'attorney', isOutdated: true, allowedActions: [] });
    expect(after.data[1]).toMatchObject({ state: 'rejected' });
  });

  it('takes out what is gone', () => {
    const gone = { documentId: first.documentId, outcome: 'refused' as const };
    const after = showResults(page, { status: 'waiting' }, [
      { ...gone, code: 'NOT_FOUND', current: null },
    ]);
    expect(ids(after)).toEqual([second.documentId, third.documentId]);
  });
});

describe('showChanges', () => {
  const changes = (change: Partial<ChangesAnswer['data']>) => ({
    changed: [],
    gone: [],
    claims: [],
    ...change,
  });

  it('leaves page and rows as they are where nothing of theirs changed', () => {
    const other = { documentId: 'x'.repeat(24), ...rejectedByJane };
    expect(showChanges(page, changes({ changed: [other] }))).toBe(page);
    expect(showChanges(page, changes({ changed: null }))).toBe(page);
  });

  it('shows what a colleague decided on the row itself, which stays', () => {
    const changed = [{ documentId: second.documentId, ...rejectedByJane }];
    const after = showChanges(page, changes({ changed }));
    expect(ids(after)).toEqual(ids(page));
    expect(after.data[0]).toBe(first);
    expect(after.data[1]).toMatchObject({ state: 'rejected', lastDecision: { version: 2 } });
  });

  it('takes out what is deleted', () => {
    const gone = [second.documentId];
    const after = showChanges(page, changes({ gone }));
    expect(after.data).toEqual([first, third]);
    expect(showChanges(after, changes({ gone }))).toBe(after);
  });

  it('does not undo what we know better', () => {
    const known = aQueuePage([{ ...second, version: 3 }]);
    const changed = [{ documentId: second.documentId, ...rejectedByJane }];
    expect(showChanges(known, changes({ changed }))).toBe(known);
  });

  it('shows who looks at a comment, and no more once they do not', () => {
    const claims = [{ documentId: third.documentId, ...claim }];
    const held = showChanges(page, changes({ claims }));
    expect(held.data[2]?.claim).toMatchObject({ holder: { name: 'Jane Doe' } });
    expect(showChanges(held, changes({ claims }))).toBe(held);
    expect(showChanges(held, changes({})).data[2]?.claim).toBeNull();
  });
});
