import fc from 'fast-check';
import { LegalBlogError } from '../../server/src/domain/errors';
import {
  decodeCursor,
  encodeCursor,
  momentOfPosition,
} from '../../server/src/domain/paging/cursor';

const order = fc.stringMatching(/^[a-zA-Z0-9:_-]{1,40}$/);
const position = fc.record({
  documentId: fc.stringMatching(/^[a-z0-9]{24}$/),
  value: fc.oneof(
    fc.string({ unit: 'binary', maxLength: 250 }).map((text) => text.replaceAll('\0', '')),
    // What parts a cursor may stand in a title too.
    fc.string({ unit: fc.constantFrom('a', '~', '\n'), maxLength: 8 })
  ),
});

const codeOf = (attempt: () => unknown): string => {
  try {
    attempt();
    return 'taken';
  } catch (error) {
    if (error instanceof LegalBlogError) {
      return error.code;
    }
    throw error;
  }
};

describe('a cursor', () => {
  it('comes back as it went', () => {
    fc.assert(
      fc.property(order, position, (madeFor, where) => {
        expect(decodeCursor(madeFor, encodeCursor(madeFor, where))).toEqual(where);
      })
    );
  });

  it('is refused by every other order', () => {
    fc.assert(
      fc.property(order, order, position, (madeFor, other, where) => {
        fc.pre(madeFor !== other);
        const cursor = encodeCursor(madeFor, where);
        expect(codeOf(() => decodeCursor(other, cursor))).toBe('CURSOR_INVALID');
      })
    );
  });

  it('is refused where anything of it is changed, or leads somewhere that it says itself', () => {
    const changed = fc.record({ place: fc.nat(), letter: fc.stringMatching(/^[\w=!.~-]$/) });
    fc.assert(
      fc.property(order, position, changed, (madeFor, where, { place, letter }) => {
        const cursor = encodeCursor(madeFor, where);
        const at = place % cursor.length;
        const other = cursor.slice(0, at) + letter + cursor.slice(at + 1);
        const outcome = codeOf(() => {
          expect(encodeCursor(madeFor, decodeCursor(madeFor, other))).toBe(other);
        });
        expect(['taken', 'CURSOR_INVALID']).toContain(outcome);
      })
    );
  });

  it('of whatever anybody types is refused, and nothing else happens', () => {
    fc.assert(
      fc.property(order, fc.oneof(fc.string(), fc.base64String()), (madeFor, typed) => {
        expect(codeOf(() => decodeCursor(madeFor, typed))).toBe('CURSOR_INVALID');
      })
    );
  });

  it('by date says its moment to the millisecond', () => {
    fc.assert(
      fc.property(
        order,
        fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }),
        (madeFor, moment) => {
          const where = { documentId: 'x', value: moment.toISOString() };
          const decoded = decodeCursor(madeFor, encodeCursor(madeFor, where));
          expect(momentOfPosition(decoded)).toEqual(moment);
        }
      )
    );
  });
});
