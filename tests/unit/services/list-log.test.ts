import { logPage, logQuery } from '../../../contract';
import { createHmacSigner } from '../../../server/src/adapters/hmac-signer';
import { encodeCursor } from '../../../server/src/domain/paging/cursor';
import { listLog } from '../../../server/src/services/list-log';
import { aNewLogEntry } from '../../builders/a-log-entry';
import { anId } from '../../builders/an-id';
import { createMemoryLog } from '../../fakes/memory-log';

const aLog = (count: number) => {
  const memory = createMemoryLog(createHmacSigner('a secret that only the tests know'));
  memory.append(
    Array.from({ length: count }, (_entry, index) =>
      aNewLogEntry({
        commentId: anId(index % 3),
        action: index % 2 === 0 ? 'approve' : 'reject',
        actor: { kind: 'admin', id: index % 5, name: 'Ruth' },
        at: new Date(Date.UTC(2026, 2, 1 + index)),
      })
    )
  );
  const list = listLog(memory);
  return {
    ...memory,
    list: (query: Record<string, unknown> = {}) => list(logQuery.parse(query)),
  };
};

const sequences = ({ data }: { data: readonly { sequence: number }[] }): number[] =>
  data.map(({ sequence }) => sequence);

it('shows the newest first, as the contract says', async () => {
  const page = await aLog(3).list();
  expect(logPage.parse(page)).toEqual(page);
  expect(sequences(page)).toEqual([3, 2, 1]);
  expect(page.meta.next).toBeNull();
  expect(page.data[0]).toMatchObject({
    comment: anId(2),
    action: 'approve',
    from: { state: 'pending', lane: 'general' },
    actor: { kind: 'admin', id: 2, name: 'Ruth' },
    at: '2026-03-03T00:00:00.000Z',
  });
});

it.each([1, 2, 3, 7, 10, 11])('in pages of %d reads every entry once', async (limit) => {
  const { list, append } = aLog(10);
  const seen: number[] = [];
  let after: string | null = null;
  do {
    const page = await list({ limit, ...(after !== null && { after }) });
    seen.push(...sequences(page));
    after = page.meta.next;
    // What is added meanwhile moves nothing.
    append([aNewLogEntry()]);
  } while (after !== null);
  expect(seen).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
});

it.each([
  [{ comment: anId(1) }, [5, 2]],
  [{ actor: '4' }, [5]],
  [{ action: 'reject' }, [6, 4, 2]],
  [{ from: '2026-03-05T00:00:00.000Z' }, [6, 5]],
  [{ to: '2026-03-02T00:00:00.000Z' }, [2, 1]],
  [{ action: 'approve', comment: anId(0) }, [1]],
])('%j', async (query, expected) => {
  expect(sequences(await aLog(6).list(query))).toEqual(expected);
});

it.each([
  ['no cursor', 'x'],
  ['a cursor of another list', encodeCursor('oldest', { documentId: '5', value: '' })],
  ['no number', encodeCursor('log', { documentId: anId(1), value: '' })],
  ['zero', encodeCursor('log', { documentId: '0', value: '' })],
  ['more than the column holds', encodeCursor('log', { documentId: '2147483648', value: '' })],
  ['something behind', encodeCursor('log', { documentId: '5', value: 'x' })],
])('%s is refused', async (_name, after) => {
  await expect(aLog(3).list({ after })).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
});
