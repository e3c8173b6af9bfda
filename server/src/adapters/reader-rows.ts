import { z } from 'zod';
import { READER_KINDS, READER_STANDINGS } from '../../../contract/vocabulary';
import type { Reader } from '../ports/reader-directory';

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null);
const moment = z.coerce
  .date()
  .nullish()
  .transform((value) => value ?? null);

const row = z.object({
  documentId: z.string(),
  kind: z.enum(READER_KINDS),
  verifiedAs: text,
  emailDigest: text,
  verifiedAt: moment,
  // A standing that a newer version of the plugin gave is none that lets everything through.
  standing: z.enum(READER_STANDINGS).catch('pre-moderated'),
  standingUntil: moment,
  standingReason: text,
  firstSeenAt: z.coerce.date(),
});
export type ReaderRow = z.infer<typeof row>;

/** A row of the readers as Strapi gives it; null stays null. */
export const parseReaderRow = (found: unknown): ReaderRow | null =>
  row.nullable().parse(found ?? null);

export const parseReaderRows = (found: unknown): ReaderRow[] => z.array(row).parse(found);

/** An identity as it stands at a moment: a ban that has ended is none, and leaves nothing behind. */
export const readerOf = (found: ReaderRow, now: Date): Reader => {
  const { documentId, kind, firstSeenAt, standingUntil } = found;
  const hasEnded = standingUntil !== null && standingUntil <= now;
  return {
    documentId,
    kind,
    // An address is verified when its mailbox answered; a guest never is, whatever was typed.
    verified: kind === 'email' ? found.verifiedAt !== null : kind !== 'guest',
    standing: hasEnded ? 'normal' : found.standing,
    standingUntil: hasEnded ? null : standingUntil,
    standingReason: hasEnded ? null : found.standingReason,
    firstSeenAt,
  };
};
