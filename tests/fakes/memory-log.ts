import { chainRow, logEntryRow } from '../../server/src/adapters/log-rows';
import { chainEntries, logDigest } from '../../server/src/adapters/log-writer';
import { verifyChain, type ChainSource } from '../../server/src/adapters/verify-chain';
import { DECISION_ACTIONS } from '../../contract/vocabulary';
import { sealHead, START, type HeadRow, type Link } from '../../server/src/domain/log/log-chain';
import type { LogEntry, ModerationLog, NewLogEntry } from '../../server/src/ports/moderation-log';
import type { Signer } from '../../server/src/ports/signer';

/** A row of the table, as a test may alter it. */
export type LogRow = { id: number } & ReturnType<typeof chainEntries>['rows'][number];

export interface MemoryLog {
  log: ModerationLog;
  append: (entries: readonly NewLogEntry[]) => LogEntry[];
  /** The table itself: a test puts in, takes out and changes what it likes. */
  rows: LogRow[];
  head: { row: HeadRow | null };
  source: ChainSource;
}

const DECIDING: readonly string[] = [...DECISION_ACTIONS, 'undo'];

/** The log in two variables, hashed and verified by the very code that does it in the database. */
export const createMemoryLog = (signer: Signer): MemoryLog => {
  const digest = logDigest(signer);
  const rows: LogRow[] = [];
  const head: MemoryLog['head'] = { row: null };
  let end: Link = START;

  const entries = (): LogEntry[] =>
    rows.map((row) => logEntryRow.parse(row)).sort((one, other) => one.sequence - other.sequence);

  const source: ChainSource = {
    page: (after, limit) =>
      Promise.resolve(
        rows
          .map((row) => chainRow.parse(row))
          .sort((one, other) => one.sequence - other.sequence || one.id - other.id)
          .filter(
            ({ sequence, id }) => after === null || (sequence >= after.sequence && id !== after.id)
          )
          .slice(0, limit)
      ),
    stray: () => Promise.resolve(null),
    head: () => Promise.resolve(head.row),
  };

  return {
    rows,
    head,
    source,
    append(added) {
      if (added.length === 0) {
        return [];
      }
      const chained = chainEntries(digest, end, added);
      rows.push(...chained.rows.map((row, index) => ({ id: rows.length + index + 1, ...row })));
      end = chained.end;
      head.row = { value: end.sequence, hash: sealHead(digest, end) };
      return [...chained.stored];
    },
    log: {
      lastSequence: () => Promise.resolve(entries().at(-1)?.sequence ?? 0),
      since: (after, limit) =>
        Promise.resolve(
          entries()
            .filter(({ sequence }) => sequence > after)
            .slice(0, limit)
        ),
      page: ({ commentId, actorId, action, from, to, within, before, limit }) =>
        Promise.resolve(
          entries()
            .filter(
              (entry) =>
                (commentId === undefined || entry.commentId === commentId) &&
                (actorId === undefined || entry.actor.id === actorId) &&
                (action === undefined || entry.action === action) &&
                (from === undefined || entry.at >= from) &&
                (to === undefined || entry.at <= to) &&
                (within === undefined || entry.sequence >= within.first) &&
                (within === undefined || entry.sequence <= within.last) &&
                (before === null || entry.sequence < before)
            )
            .reverse()
            .slice(0, limit)
        ),
      sequencesBetween(from, to) {
        const found = entries()
          .filter(({ at }) => (from === undefined || at >= from) && (to === undefined || at <= to))
          .map(({ sequence }) => sequence);
        const [first] = found;
        const last = found.at(-1);
        return Promise.resolve(first === undefined || last === undefined ? null : { first, last });
      },
      latestDecisions: (commentIds) =>
        Promise.resolve(
          new Map(
            entries().flatMap((entry): [string, LogEntry][] =>
              entry.commentId !== null &&
              commentIds.includes(entry.commentId) &&
              DECIDING.includes(entry.action)
                ? [[entry.commentId, entry]]
                : []
            )
          )
        ),
      ofComment: (commentId) =>
        Promise.resolve(entries().filter((entry) => entry.commentId === commentId)),
      ofBatch: (batchId) => Promise.resolve(entries().filter((entry) => entry.batchId === batchId)),
      verify: (onProgress, noted = null) =>
        verifyChain({
          source,
          digest,
          sameMoment: (column, canonical) => column.getTime() === canonical.getTime(),
          noted,
          onProgress,
        }),
    },
  };
};
