import { canonicalText, parseCanonicalEntry, type CanonicalEntry } from './canonical-entry';
import {
  chainedHash,
  nameDigest,
  noteDigest,
  UNTRUSTED,
  type Link,
  type LogDigest,
} from './log-chain';

/** A row as the database has it, whatever somebody may have made of it. */
export interface ChainRow extends Omit<CanonicalEntry, 'nameDigest' | 'noteDigest' | 'at'> {
  id: number;
  documentId: string;
  /** Empty once the person was forgotten. */
  actorName: string | null;
  note: string | null;
  /** Null where it is no date. */
  at: Date | null;
  canonical: string;
  hash: string;
}

/** `follows`: it stands where it was written, as it was written. */
export type RowStanding = 'follows' | 'not-after' | 'gap' | 'altered' | 'head-altered';

/** Whether a column says the same moment as the canonical text. */
export type SameMoment = (column: Date, canonical: Date) => boolean;

/** A row's place in the chain, by the entry before it. */
export const checkRow = (
  digest: LogDigest,
  sameMoment: SameMoment,
  row: ChainRow,
  previous: Link
): RowStanding => {
  if (row.sequence <= previous.sequence) {
    return 'not-after';
  }
  if (row.sequence > previous.sequence + 1) {
    return 'gap';
  }
  if (isChainedTo(digest, row, previous.hash)) {
    return saysWhatWasHashed(digest, sameMoment, row) ? 'follows' : 'altered';
  }
  return isChainedTo(digest, row, UNTRUSTED) ? 'head-altered' : 'altered';
};

export const isChainedTo = (digest: LogDigest, row: ChainRow, previousHash: string): boolean =>
  row.hash === chainedHash(digest, previousHash, row.canonical);

/** Compares the columns with the text; a name or a note that was taken away is no difference. */
const saysWhatWasHashed = (
  digest: LogDigest,
  sameMoment: SameMoment,
  { actorName, note, at, ...columns }: ChainRow
): boolean => {
  const hashed = parseCanonicalEntry(columns.canonical);
  if (!hashed || !at || !sameMoment(at, new Date(hashed.at))) {
    return false;
  }
  const said = canonicalText({
    ...columns,
    nameDigest: actorName ? nameDigest(digest, columns.sequence, actorName) : hashed.nameDigest,
    noteDigest: note === null ? hashed.noteDigest : noteDigest(digest, columns.sequence, note),
    at: hashed.at,
  });
  return said === columns.canonical;
};
