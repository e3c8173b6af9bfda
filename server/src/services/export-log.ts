import type { LogEntryShown, LogExportQuery } from '../../../contract';
import type { ModerationLog } from '../ports/moderation-log';
import { openLog } from './open-log';
import { presentLogEntry } from './present-log-entry';

interface Dependencies {
  log: Pick<ModerationLog, 'page' | 'sequencesBetween'>;
}

/** Entries in memory at a time, however long the log is. */
const BATCH = 500;

/**
 * Everything that a filter of the log shows, newest first, in batches that are read only as they
 * are asked for. What is written meanwhile is newer than the first batch, and not in it.
 */
export const exportLog = ({ log }: Dependencies) =>
  async function* (query: LogExportQuery): AsyncGenerator<LogEntryShown[], void> {
    const pages = await openLog(log, query);
    let before: number | null = null;
    for (;;) {
      const entries = await pages(before, BATCH);
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
