import { momentOfPosition } from '../domain/paging/cursor';
import type { KeysetPage } from '../ports/thread-reader';

/**
 * The part of a query that makes a keyset page by date. The outer comparison is one that an index
 * on (posted_at, document_id) can start from; the inner one settles equal dates.
 */
export const keysetWhere = ({ order, after }: KeysetPage): Record<string, unknown> => {
  if (after === null) {
    return {};
  }
  const [beyond, from] = order === 'oldest' ? ['$gt', '$gte'] : ['$lt', '$lte'];
  const moment = momentOfPosition(after);
  return {
    $and: [
      { postedAt: { [from]: moment } },
      {
        $or: [{ postedAt: { [beyond]: moment } }, { documentId: { [beyond]: after.documentId } }],
      },
    ],
  };
};

export const keysetOrder = ({ order }: Pick<KeysetPage, 'order'>) => {
  const direction = order === 'oldest' ? ('asc' as const) : ('desc' as const);
  return [{ postedAt: direction }, { documentId: direction }];
};
