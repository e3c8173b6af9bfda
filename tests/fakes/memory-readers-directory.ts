import type { Reader, ReaderDirectory, Speaker } from '../../server/src/ports/reader-directory';
import { anId } from '../builders/an-id';
import type { CommentRow } from './memory-tables';

interface StoredReader extends Reader {
  key: string;
  emailDigest: string | null;
  verifiedAs: string | null;
}

const keyOf = (speaker: Speaker): string => {
  switch (speaker.kind) {
    case 'guest':
      return `guest:${speaker.tokenId}`;
    case 'user':
      return `user:${speaker.userId}`;
    case 'staff':
      return `staff:${speaker.adminId}`;
  }
};

/** Identities in memory; records are counted from the comments that are handed in. */
export const createMemoryReaderDirectory = (
  comments: () => readonly CommentRow[]
): ReaderDirectory & { all: () => readonly Reader[] } => {
  const readers = new Map<string, StoredReader>();
  const mailed = new Map<string, Date>();

  const make = (key: string, kind: Reader['kind'], now: Date): StoredReader => {
    const known = [...readers.values()].find((reader) => reader.key === key);
    if (known) {
      return known;
    }
    const reader: StoredReader = {
      documentId: anId(readers.size + 1, 'p'),
      key,
      kind,
      verified: kind !== 'guest',
      standing: 'normal',
      standingUntil: null,
      standingReason: null,
      firstSeenAt: now,
      emailDigest: null,
      verifiedAs: null,
    };
    readers.set(reader.documentId, reader);
    return reader;
  };
  const current = (reader: StoredReader, now: Date): Reader =>
    reader.standingUntil && reader.standingUntil <= now
      ? { ...reader, standing: 'normal' }
      : reader;
  const of = (documentId: string): CommentRow[] =>
    comments().filter((comment) => comment.readerId === documentId);

  const directory: ReaderDirectory & { all: () => readonly Reader[] } = {
    all: () => [...readers.values()],
    recognize(speaker, now) {
      const known = [...readers.values()].find((reader) => reader.key === keyOf(speaker));
      return known ? directory.identify(speaker, now) : Promise.resolve(null);
    },
    identify(speaker, now) {
      const reader = make(keyOf(speaker), speaker.kind, now);
      const isVerified = speaker.kind === 'guest' && reader.emailDigest === speaker.emailDigest;
      const verified = isVerified ? readers.get(reader.verifiedAs ?? '') : undefined;
      return Promise.resolve(current(verified ?? reader, now));
    },
    find: (documentId) => Promise.resolve(readers.get(documentId) ?? null),
    findMany: (documentIds) =>
      Promise.resolve(
        new Map(
          documentIds.flatMap((id): [string, Reader][] => {
            const reader = readers.get(id);
            return reader ? [[id, reader]] : [];
          })
        )
      ),
    records: (documentIds) =>
      Promise.resolve(
        new Map(
          documentIds.map((id) => {
            const count = (state: string) => of(id).filter((row) => row.state === state).length;
            return [
              id,
              {
                approved: count('approved'),
                rejected: count('rejected'),
                spam: count('spam'),
                pending: count('pending'),
              },
            ];
          })
        )
      ),
    history(documentId, since) {
      const decided = of(documentId).filter(
        ({ state, postedAt }) =>
          postedAt >= since && ['approved', 'rejected', 'spam'].includes(state)
      );
      return Promise.resolve({
        approved: of(documentId).filter(({ state }) => state === 'approved').length,
        decidedLately: decided.length,
        rejectedLately: decided.filter(({ state }) => state !== 'approved').length,
      });
    },
    changeStanding(documentId, { standing, until, reason }) {
      const reader = readers.get(documentId);
      if (!reader) {
        return Promise.resolve(null);
      }
      const changed = { ...reader, standing, standingUntil: until, standingReason: reason };
      readers.set(documentId, changed);
      return Promise.resolve(changed);
    },
    verify(guestId, emailDigest, now) {
      const verified = make(`email:${emailDigest}`, 'email', now);
      const guest = readers.get(guestId);
      if (guest) {
        readers.set(guestId, { ...guest, emailDigest, verifiedAs: verified.documentId });
      }
      return Promise.resolve(verified);
    },
    claimVerificationMail(emailDigest, _guestId, now) {
      const last = mailed.get(emailDigest);
      const isFree = !last || now.getTime() - last.getTime() >= 24 * 60 * 60 * 1000;
      if (isFree) {
        mailed.set(emailDigest, now);
      }
      return Promise.resolve(isFree);
    },
  };
  return directory;
};
