import type { ReaderSearchAnswer } from '../../../contract';
import type { ReaderDirectory } from '../ports/reader-directory';
import type { ReaderLookup } from '../ports/reader-lookup';
import type { Signer } from '../ports/signer';
import { emailDigest } from './email-digest';

interface Dependencies {
  readers: Pick<ReaderDirectory, 'findMany'>;
  lookup: Pick<ReaderLookup, 'search'>;
  signer: Pick<Signer, 'digest'>;
}

/** As many as a list under a field can show. */
const AT_MOST = 20;

/** Readers by a part of the name under which they wrote, or by their whole address. */
export const searchReaders =
  ({ readers, lookup, signer }: Dependencies) =>
  async (q: string): Promise<ReaderSearchAnswer> => {
    const found = await lookup.search({ name: q, emailDigest: emailDigest(signer, q) }, AT_MOST);
    const known = await readers.findMany(found.map(({ readerId }) => readerId));
    return {
      data: found.flatMap(({ readerId, name }) => {
        const reader = known.get(readerId);
        return reader
          ? [
              {
                documentId: readerId,
                name,
                kind: reader.kind,
                verified: reader.verified,
                standing: reader.standing,
              },
            ]
          : [];
      }),
    };
  };
