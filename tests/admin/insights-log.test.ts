import fc from 'fast-check';
import { createRowCounter } from '../../admin/src/features/insights/log/csv-rows';
import { readHead, writeHead } from '../../admin/src/features/insights/log/noted-head';
import { seenModerators } from '../../admin/src/features/insights/log/seen-moderators';
import { anEntry } from './a-queue-item';

const HASH = 'tasJgK54ghwHy-7pI0GHrfxBk4t2GAyN5j7B-Vvqj_8';

describe('a head that was noted', () => {
  it.each([
    ['as it was copied', `86 ${HASH}`],
    ['with what people put around it', `  #86: ${HASH}\n`],
    ['over two lines', `86\n${HASH}`],
  ])('is read %s', (_how, text) => {
    expect(readHead(text)).toEqual({ sequence: 86, hash: HASH });
  });

  it.each([
    ['nothing', ''],
    ['without its number', HASH],
    ['without its hash', '86'],
    ['cut short', `86 ${HASH.slice(1)}`],
    ['too long', `86 ${HASH}x`],
    ['of no entry', `0 ${HASH}`],
    ['beyond the column', `2147483648 ${HASH}`],
    ['with another letter', `86 ${HASH.slice(1)}+`],
  ])('is none: %s', (_how, text) => expect(readHead(text)).toBeNull());

  it('is copied as it is read', () => {
    const head = { sequence: 2_147_483_647, hash: HASH };
    expect(readHead(writeHead(head))).toEqual(head);
  });
});

describe('the rows of a file that comes in', () => {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const cell = fc
    .array(fc.constantFrom('a', '"', '\n', '\r\n', ','))
    .map((parts) => quoted(parts.join('')));

  it('are counted as they are, wherever it is cut', () => {
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 9 }), (table, size) => {
        const bytes = new TextEncoder().encode(table.map((row) => `${row.join()}\r\n`).join(''));
        const count = createRowCounter();
        let seen = 0;
        for (let from = 0; from < bytes.length; from += size) {
          seen = count(bytes.subarray(from, from + size));
        }
        expect(seen).toBe(table.length);
      })
    );
  });
});

describe('the moderators to choose from', () => {
  const by = (id: number | null, name: string) => anEntry({ actor: { kind: 'admin', id, name } });

  it('are those with an id, once each, by name', () => {
    const seen = seenModerators([by(2, 'Zoe'), by(null, 'A reader'), by(1, 'Ada'), by(2, 'Zoe')]);
    expect(seen).toEqual([
      { id: 1, name: 'Ada' },
      { id: 2, name: 'Zoe' },
    ]);
  });

  it('have their newest name, and an older one where the newest was taken away', () => {
    expect(seenModerators([by(1, 'Ada Lane'), by(1, 'Ada Whitlow')])).toEqual([
      { id: 1, name: 'Ada Lane' },
    ]);
    expect(seenModerators([by(1, ''), by(1, 'Ada')])).toEqual([{ id: 1, name: 'Ada' }]);
  });
});
