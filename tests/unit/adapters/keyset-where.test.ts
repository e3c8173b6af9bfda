import { keysetOrder, keysetWhere } from '../../../server/src/adapters/keyset-where';
import { anId } from '../../builders/an-id';

const MOMENT = '2026-03-18T09:00:00.000Z';
const after = { value: MOMENT, documentId: anId(5) };

describe('keysetWhere', () => {
  it.each([
    ['oldest', '$gt', '$gte'],
    ['newest', '$lt', '$lte'],
  ] as const)('%s first', (order, beyond, from) => {
    expect(keysetWhere({ order, after, limit: 10 })).toEqual({
      $and: [
        { postedAt: { [from]: new Date(MOMENT) } },
        {
          $or: [
            { postedAt: { [beyond]: new Date(MOMENT) } },
            { documentId: { [beyond]: anId(5) } },
          ],
        },
      ],
    });
  });

  it('asks nothing of the first page', () => {
    expect(keysetWhere({ order: 'oldest', after: null, limit: 10 })).toEqual({});
  });

  it('refuses a position that is no moment', () => {
    const titled = { ...after, value: 'Gideon' };
    expect(() => keysetWhere({ order: 'oldest', after: titled, limit: 10 })).toThrow(
      expect.objectContaining({ code: 'CURSOR_INVALID' })
    );
  });
});

describe('keysetOrder', () => {
  it.each([
    ['oldest', 'asc'],
    ['newest', 'desc'],
  ] as const)('%s first, equal dates by documentId the same way', (order, direction) => {
    expect(keysetOrder({ order })).toEqual([{ postedAt: direction }, { documentId: direction }]);
  });
});
