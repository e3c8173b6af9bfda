import { checkRow, isChainedTo, type ChainRow, type SameMoment } from '../domain/log/check-row';
import { openHead, START, type HeadRow, type Link, type LogDigest } from '../domain/log/log-chain';
import type { ChainReport, LogHead } from '../ports/moderation-log';

/** Where the walk reads from: the database, or a list in a test. */
export interface ChainSource {
  /** Rows with a sequence, in its order, after one; twins of it are among them. */
  page: (after: Pick<ChainRow, 'sequence' | 'id'> | null, limit: number) => Promise<ChainRow[]>;
  /** documentId of a row without a sequence. */
  stray: () => Promise<string | null>;
  head: () => Promise<HeadRow | null>;
}

interface Walk {
  source: ChainSource;
  digest: LogDigest;
  sameMoment: SameMoment;
  noted?: LogHead | null;
  onProgress?: ((done: number, of: number) => void) | undefined;
  pageSize?: number;
}

type Fault = ChainReport['fault'];

const PAGE_SIZE = 1_000;
/** The row, a twin of it, and the one after. */
const NEIGHBOURS = 3;

/**
 * Walks the chain from its first entry to its head, one page in memory at a time, and stops at the
 * first fault. Entries that are appended meanwhile are walked too.
 */
export const verifyChain = async (walk: Walk): Promise<ChainReport> => {
  const { source, digest, sameMoment, noted = null, onProgress, pageSize = PAGE_SIZE } = walk;
  let end: Link = START;
  let entries = 0;
  let last: ChainRow | null = null;
  const report = (fault: Fault): ChainReport => ({
    entries,
    head: end === START ? null : end,
    fault,
  });

  const stray = await source.stray();
  if (stray !== null) {
    return report({ kind: 'inserted', sequence: 0, documentId: stray });
  }
  for (;;) {
    const rows: ChainRow[] = await source.page(last, pageSize);
    for (const row of rows) {
      const standing = checkRow(digest, sameMoment, row, end);
      if (standing !== 'follows') {
        return report(await explain(walk, row, last, end, standing));
      }
      if (noted?.sequence === row.sequence && noted.hash !== row.hash) {
        return report(faultAt('altered', row));
      }
      end = { sequence: row.sequence, hash: row.hash };
      last = row;
      entries += 1;
    }
    // Between the rows and the question whether there are more: what the head counts has been
    // written, and shows then.
    const head = await source.head();
    onProgress?.(entries, Math.max(entries, head?.value ?? 0));
    if (rows.length < pageSize && (await source.page(last, 1)).length === 0) {
      return report(faultOfEnd(digest, head, end, noted));
    }
  }
};

const faultAt = (
  kind: NonNullable<Fault>['kind'],
  { sequence, documentId }: Pick<ChainRow, 'sequence' | 'documentId'>
): Fault => ({ kind, sequence, documentId });

/** What a row that does not follow tells of what was done. */
const explain = async (
  { source, digest, sameMoment }: Walk,
  row: ChainRow,
  before: ChainRow | null,
  end: Link,
  standing: 'not-after' | 'gap' | 'altered' | 'head-altered'
): Promise<Fault> => {
  const head = await source.head();
  const sealed = head && openHead(digest, head);
  const isBeyondHead = sealed !== null && sealed.sequence <= end.sequence;
  if (standing === 'not-after' || (isBeyondHead && standing !== 'head-altered')) {
    return faultAt('inserted', row);
  }
  if (standing === 'gap') {
    return { kind: 'missing', sequence: end.sequence + 1, documentId: row.documentId };
  }
  if (standing === 'head-altered') {
    return faultAt('head-altered', row);
  }
  const others = (await source.page(before, NEIGHBOURS)).filter(({ id }) => id !== row.id);
  const fits = others.some(
    (other) =>
      checkRow(digest, sameMoment, other, end) === 'follows' ||
      (other.sequence === row.sequence + 1 && isChainedTo(digest, other, end.hash))
  );
  return faultAt(fits ? 'inserted' : 'altered', row);
};

const faultOfEnd = (
  digest: LogDigest,
  row: HeadRow | null,
  end: Link,
  noted: LogHead | null
): Fault => {
  const head = row === null ? START : openHead(digest, row);
  const missing: Fault = { kind: 'missing', sequence: end.sequence + 1, documentId: null };
  if (head !== null && head.sequence > end.sequence) {
    return missing;
  }
  if (head === null || head.sequence < end.sequence || head.hash !== end.hash) {
    return { kind: 'head-altered', sequence: row?.value ?? 0, documentId: null };
  }
  return noted !== null && noted.sequence > end.sequence ? missing : null;
};
