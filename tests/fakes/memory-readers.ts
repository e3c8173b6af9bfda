import { momentOfPosition } from '../../server/src/domain/paging/cursor';
import type { StoredComment, Thread } from '../../server/src/ports/comment-store';
import type { SubjectRef } from '../../server/src/ports/subject-directory';
import type { KeysetPage, ThreadReader } from '../../server/src/ports/thread-reader';
import type { Tables } from './memory-tables';

/** Oldest first, equal dates by documentId. */
const compare = (
  one: Pick<StoredComment, 'postedAt' | 'documentId'>,
  other: Pick<StoredComment, 'postedAt' | 'documentId'>
): number =>
  one.postedAt.getTime() - other.postedAt.getTime() ||
  (one.documentId < other.documentId ? -1 : Number(one.documentId > other.documentId));

const pageOf = (
  rows: readonly StoredComment[],
  { order, after, limit }: KeysetPage
): StoredComment[] => {
  const direction = order === 'oldest' ? 1 : -1;
  const end = after && { documentId: after.documentId, postedAt: momentOfPosition(after) };
  return rows
    .filter((row) => end === null || compare(row, end) * direction > 0)
    .sort((one, other) => compare(one, other) * direction)
    .slice(0, limit);
};

interface ThreadSource {
  tables: () => Tables;
  threadOf: (subject: SubjectRef) => Thread | null;
  attorneys: ReadonlyMap<string, string>;
  reads: string[];
}

export const createMemoryThreadReader = ({
  tables,
  threadOf,
  attorneys,
  reads,
}: ThreadSource): ThreadReader => {
  const childrenOf = (threadId: string, parentId: string | null): StoredComment[] =>
    [...tables().comments.values()].filter(
      (row) => row.threadId === threadId && row.parentId === parentId && row.shown
    );
  const read = <Result>(name: string, result: Result): Promise<Result> => {
    reads.push(name);
    return Promise.resolve(result);
  };

  return {
    findThread: (subject) => read('findThread', threadOf(subject)),
    children: async (threadId, parentId, page) =>
      read('children', pageOf(childrenOf(threadId, parentId), page)),
    firstChildren: (threadId, parentIds, limit) =>
      read(
        'firstChildren',
        parentIds
          .flatMap((parentId) =>
            pageOf(childrenOf(threadId, parentId), { order: 'oldest', after: null, limit })
          )
          .sort(compare)
      ),
    publicCounts: (subjects) =>
      read(
        'publicCounts',
        new Map(
          subjects.flatMap((subject): [string, number][] => {
            const thread = threadOf(subject);
            return thread ? [[subject.documentId, thread.publicCount]] : [];
          })
        )
      ),
    attorneySlugs: (documentIds) =>
      read(
        'attorneySlugs',
        new Map([...attorneys].filter(([documentId]) => documentIds.includes(documentId)))
      ),
  };
};
