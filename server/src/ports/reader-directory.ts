import type { ReaderKind, ReaderStanding } from '../../../contract/vocabulary';
import type { HistoryFacts } from '../domain/moderation/facts';

/** Who speaks, as sessions and signed tokens say; what was typed says nothing. */
export type Speaker =
  | { kind: 'guest'; tokenId: string; emailDigest: string }
  | { kind: 'user'; userId: number; name: string; email: string }
  | { kind: 'staff'; adminId: number };

export interface Reader {
  documentId: string;
  kind: ReaderKind;
  verified: boolean;
  standing: ReaderStanding;
  standingUntil: Date | null;
  standingReason: string | null;
  firstSeenAt: Date;
}

/** Comments of a reader by what became of them. */
export interface ReaderRecord {
  approved: number;
  rejected: number;
  spam: number;
  pending: number;
}

export interface ReaderDirectory {
  /** The identity of a speaker; null where they were never heard of. Writes nothing. */
  recognize: (speaker: Speaker, now: Date) => Promise<Reader | null>;
  /** The identity of a speaker, made where there is none. A guest with a verified address is that address. */
  identify: (speaker: Speaker, now: Date) => Promise<Reader>;
  find: (documentId: string) => Promise<Reader | null>;
  findMany: (documentIds: readonly string[]) => Promise<ReadonlyMap<string, Reader>>;
  records: (documentIds: readonly string[]) => Promise<ReadonlyMap<string, ReaderRecord>>;
  history: (documentId: string, since: Date) => Promise<HistoryFacts>;
  /**
   * Inside a transaction of the comment store's.
   * @returns the reader as it stands now, or null where there is none
   */
  changeStanding: (
    documentId: string,
    change: { standing: ReaderStanding; until: Date | null; reason: string | null }
  ) => Promise<Reader | null>;
  /**
   * The mailbox answered: the guest is that address from now on, and so are the comments that the
   * guest sent under it.
   */
  verify: (guestId: string, emailDigest: string, now: Date) => Promise<Reader>;
  /** False where the address got one within a day: at most one a day to an address. */
  claimVerificationMail: (emailDigest: string, guestId: string, now: Date) => Promise<boolean>;
}
