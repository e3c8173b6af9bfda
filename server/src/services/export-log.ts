import type { LogEntryShown, LogExportQuery } from '../../../contract';
import type { ModerationLog } from '../ports/moderation-log';
import { presentLogEntry } from './present-log-entry';

interface Dependencies {
  log: Pick<ModerationLog, 'page'>;
}

/** Entries in memory at a time, however long the log is. */
const BATCH = 500;

/**
 * Everything that a filter of the log shows, newest first, in batches that are read only as they
 * are asked for. What is written meanwhile is newer than the first batch, and not in it.
 */
export const exportLog = ({ log }: Dependencies) =>
  async function* (query: LogExportQuery): AsyncGenerator<LogEntryShown[], void> {
    let before: number | null = null;
    for (;;) {
      const entries = await log.page({
        commentId: query.comment,
        actorId: query.actor,
        action: query.action,
        from: query.from === undefined ? undefined : new Date(query.from),
        to: query.to === undefined ? undefined : new Date(query.to),
        before,
        limit: BATCH,
      });
      const last = entries.at(-1);
      if (last) {
        yield entries.map(presentLogEntry);
      }
      if (!last || entries.length < BATCH) {
        return;
      }
      before = last.sequence;
    }
  };
