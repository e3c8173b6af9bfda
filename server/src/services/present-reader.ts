import type { ReaderShown } from '../../../contract';
import type { Reader, ReaderRecord } from '../ports/reader-directory';

const NO_RECORD: ReaderRecord = { approved: 0, rejected: 0, spam: 0, pending: 0 };

/** A reader as moderators see them; without a record nothing of theirs was ever decided. */
export const presentReader = (
  reader: Reader,
  record: ReaderRecord | null | undefined
): ReaderShown => ({
  documentId: reader.documentId,
  kind: reader.kind,
  verified: reader.verified,
  standing: reader.standing,
  standingUntil: reader.standingUntil?.toISOString() ?? null,
  standingReason: reader.standingReason,
  record: record ?? NO_RECORD,
});
