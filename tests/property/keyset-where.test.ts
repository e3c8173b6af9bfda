import fc from 'fast-check';
import { keysetOrder, keysetWhere } from '../../server/src/adapters/keyset-where';
import type { Position } from '../../server/src/domain/paging/cursor';

interface Row {
  postedAt: Date;
  documentId: string;
}

const valueOf = (value: unknown): number | string => {
  if (value instanceof Date) {
    return value.getTime();
  }
  if (typeof value === 'string') {
    return value;
  }
  throw new Error(`cannot compare ${String(value)}`);
};

const COMPARE: Record<string, (one: number | string, other: number | string) => boolean> = {
  $gt: (one, other) => one > other,
  $gte: (one, other) => one >= other,
  $lt: (one, other) => one < other,
  $lte: (one, other) => one <= other,
};

/** The part of Strapi's query language that keyset pages use. */
const matches = (where: unknown, row: Row): boolean =>
  Object.entries(where ?? {}).every(([key, condition]) => {
    if (Array.isArray(condition)) {
      const parts = condition.map((part) => matches(part, row));
      return key === '$and' ? parts.every(Boolean) : parts.some(Boolean);
    }
    const column = key === 'postedAt' ? row.postedAt : row.documentId;
    return Object.entries(condition ?? {}).every(([operator, value]) => {
      const compare = COMPARE[operator];
      if (!compare) {
        throw new Error(`unknown operator ${operator}`);
      }
      return compare(valueOf(column), valueOf(value));
    });
  });

const sorted = (rows: readonly Row[], order: 'oldest' | 'newest'): Row[] => {
  const [byDate] = keysetOrder({ order });
  const direction = byDate && Object.values(byDate).includes('desc') ? -1 : 1;
  return [...rows].sort(
    (one, other) =>
      direction *
      (one.postedAt.getTime() - other.postedAt.getTime() ||
        (one.documentId < other.documentId ? -1 : 1))
  );
};

const someRows = fc
  .uniqueArray(fc.stringMatching(/^[a-z0-9]{24}$/), { maxLength: 15 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((documentId) =>
        // So few moments that many are equal, and some a millisecond apart.
        fc.nat({ max: 3 }).map((late): Row => ({ documentId, postedAt: new Date(1_000 + late) }))
      )
    )
  );

describe('keysetWhere', () => {
  it('pages through rows with equal dates and gives each once, in order', () => {
    fc.assert(
      fc.property(
        someRows,
        fc.constantFrom('oldest' as const, 'newest' as const),
        fc.integer({ min: 1, max: 6 }),
        (rows, order, limit) => {
          const seen: Row[] = [];
          let after: Position | null = null;
          for (;;) {
            const where = keysetWhere({ order, after, limit });
            const page = sorted(
              rows.filter((row) => matches(where, row)),
              order
            ).slice(0, limit);
            const last = page.at(-1);
            if (!last) {
              break;
            }
            seen.push(...page);
            after = { documentId: last.documentId, value: last.postedAt.toISOString() };
            expect(seen.length).toBeLessThanOrEqual(rows.length);
          }
          expect(seen).toEqual(sorted(rows, order));
        }
      )
    );
  });
});
