import type { ReaderAnswer } from '../../../contract';
import { NotFoundError } from '../domain/errors';
import type { ReaderDirectory } from '../ports/reader-directory';
import type { ReaderLookup } from '../ports/reader-lookup';
import { presentReader } from './present-reader';

interface Dependencies {
  readers: Pick<ReaderDirectory, 'find' | 'records'>;
  lookup: Pick<ReaderLookup, 'latest'>;
}

/**
 * One reader, by the name and the address of their latest comment.
 * @throws NOT_FOUND
 */
export const showReader =
  ({ readers, lookup }: Dependencies) =>
  async (documentId: string): Promise<ReaderAnswer> => {
    const reader = await readers.find(documentId);
    // Staff answer for the firm: they have no standing, and are not readers to anybody.
    if (!reader || reader.kind === 'staff') {
      throw new NotFoundError('the reader');
    }
    const records = await readers.records([documentId]);
    const latest = await lookup.latest(documentId);
    return {
      data: {
        ...presentReader(reader, records.get(documentId)),
        name: latest?.name ?? null,
        email: latest?.email ?? null,
        firstSeenAt: reader.firstSeenAt.toISOString(),
        lastCommentAt: latest?.at.toISOString() ?? null,
      },
    };
  };
