import type { LogPage, LogQueryShown } from '../../../contract';
import { CursorInvalidError } from '../domain/errors';
import { decodeCursor, encodeCursor } from '../domain/paging/cursor';
import type { ModerationLog } from '../ports/moderation-log';
import { openLog } from './open-log';
import { presentLogEntry } from './present-log-entry';

interface Dependencies {
  log: Pick<ModerationLog, 'page' | 'sequencesBetween'>;
}

const ORDER = 'log';
/** Of the column: PostgreSQL refuses a number beyond it. */
const LARGEST_SEQUENCE = 2_147_483_647;

const cursorAt = (sequence: number): string =>
  encodeCursor(ORDER, { documentId: String(sequence), value: '' });

const sequenceOf = (cursor: string): number => {
  const { documentId, value } = decodeCursor(ORDER, cursor);
  const sequence = /^[1-9]\d{0,9}$/.test(documentId) ? Number(documentId) : Number.NaN;
  if (!(sequence <= LARGEST_SEQUENCE) || value !== '') {
    throw new CursorInvalidError();
  }
  return sequence;
};

/**
 * One page of the log, newest first. The cursor is the sequence of its last entry, which no new
 * entry moves: walking the pages reads every entry once.
 * @throws CURSOR_INVALID
 */
export const listLog =
  ({ log }: Dependencies) =>
  async (query: LogQueryShown): Promise<LogPage> => {
    const before = query.after === undefined ? null : sequenceOf(query.after);
    const pages = await openLog(log, query);
    const entries = await pages(before, query.limit + 1);
    const shown = entries.slice(0, query.limit);
    const last = shown.at(-1);
    return {
      data: shown.map(presentLogEntry),
      meta: { next: last && entries.length > query.limit ? cursorAt(last.sequence) : null },
    };
  };
