import fc from 'fast-check';
import { COMMENT_STATES, LANES, VERDICT_REASONS } from '../../contract/vocabulary';
import { queueQuery } from '../../contract';
import {
  isFiltered,
  isInView,
  sortsFor,
  toQueueQuery,
  toSelectionQuery,
  usualSort,
  type QueueList,
} from '../../admin/src/api/queue-list';
import {
  addressOf,
  readLocation,
  writeLocation,
} from '../../admin/src/features/moderation-desk/queue-location';

const read = (search: string) => readLocation(new URLSearchParams(search));
const documentId = fc.constantFrom('c'.repeat(24), 'p'.repeat(24));
const day = fc.constantFrom('2026-03-18', '2024-02-29', '2026-12-31');

/** Any list that the desk can be in. */
const anyList = fc
  .record({
    view: fc.oneof(
      fc.constantFrom(...COMMENT_STATES.filter((state) => state !== 'pending')).map((status) => ({
        status,
      })),
      fc.constantFrom(...LANES).map((lane) => ({ status: 'waiting' as const, lane })),
      fc.constant({ status: 'waiting' as const })
    ),
    order: fc.nat(2),
    filters: fc.record(
      {
        q: fc.constantFrom('petition', 'a & b=c', 'ñandú'),
        post: documentId,
        author: documentId,
        rule: fc.constantFrom(...VERDICT_REASONS),
        from: day,
        to: day,
        language: fc.constantFrom('en', 'es-MX'),
        urgent: fc.constant(true as const),
      },
      { requiredKeys: [] }
    ),
  })
  .map(({ view, order, filters }): QueueList => {
    const sorts = sortsFor(view.status);
    return { ...view, sort: sorts[order % sorts.length] ?? 'oldest', ...filters };
  });

describe('the address of a moderator', () => {
  it('begins with all that waits, the oldest first, nothing open', () => {
    expect(read('')).toEqual({ list: { status: 'waiting', sort: 'oldest' }, item: null });
  });

  it('is short where it says what one begins with', () => {
    expect(addressOf(read(''))).toBe('/plugins/legal-blog/moderation');
    expect(writeLocation(read('status=spam&sort=certainty')).toString()).toBe('status=spam');
  });

  it('falls back on what one begins with where it makes no sense', () => {
    const nonsense = 'status=nonsense&lane=fast&sort=sideways&post=1&rule=x&from=2026-13-40&item=7';
    expect(read(nonsense)).toEqual(read(''));
    expect(read('sort=certainty&urgent=yes&q=%20')).toEqual(read(''));
    expect(read('status=spam&lane=attorney').list.lane).toBeUndefined();
  });

  it('understands the links of older mails', () => {
    expect(read('status=pending').list.status).toBe('waiting');
  });

  it('leads back to where it was written, from everywhere', () => {
    fc.assert(
      fc.property(anyList, fc.option(documentId), (list, item) => {
        expect(read(writeLocation({ list, item }).toString())).toEqual({ list, item });
      })
    );
  });

  it('is something that the server can be asked for', () => {
    fc.assert(
      fc.property(anyList, (list) => {
        const query = toQueueQuery(list);
        expect(queueQuery.safeParse({ ...query, urgent: query.urgent && 'true' }).success).toBe(
          true
        );
        expect(toSelectionQuery(list)).not.toHaveProperty('sort');
      })
    );
  });
});

describe('the days of a filter', () => {
  it('are whole days of the one who looks, the last included', () => {
    const { from, to } = toQueueQuery({ ...read('').list, from: '2026-03-18', to: '2026-03-18' });
    expect(from).toBe(new Date(2026, 2, 18).toISOString());
    expect(to).toBe(new Date(2026, 2, 19).toISOString());
  });
});

describe('a view', () => {
  const waiting = { status: 'waiting' } as const;
  it.each([
    [waiting, { state: 'pending', lane: 'attorney' }, true],
    [waiting, { state: 'approved', lane: 'reported' }, false],
    [{ ...waiting, lane: 'reported' }, { state: 'approved', lane: 'reported' }, true],
    [{ ...waiting, lane: 'reported' }, { state: 'rejected', lane: 'reported' }, false],
    [{ ...waiting, lane: 'general' }, { state: 'pending', lane: 'attorney' }, false],
    [{ status: 'spam' }, { state: 'spam', lane: null }, true],
    [{ status: 'spam' }, { state: 'pending', lane: 'general' }, false],
  ] as const)('%j has %j: %p', (view, comment, isIn) => expect(isInView(view, comment)).toBe(isIn));

  it('is worked through in its usual order', () => {
    expect(usualSort('waiting')).toBe('oldest');
    expect(usualSort('rejected')).toBe('newest');
    expect(usualSort('spam')).toBe('certainty');
    expect(sortsFor('waiting')).not.toContain('certainty');
  });

  it('is narrowed by a filter, and not by its lane', () => {
    expect(isFiltered({ ...read('lane=attorney').list })).toBe(false);
    expect(isFiltered(read('urgent=true').list)).toBe(true);
  });
});
