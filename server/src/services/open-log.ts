import type { LogExportQuery } from '../../../contract';
import type { LogEntry, ModerationLog } from '../ports/moderation-log';

/** Entries that a filter shows, newest first, before one of them. */
export type LogPages = (before: number | null, limit: number) => Promise<LogEntry[]>;

/**
 * The pages of a filter. Its moments are looked up as sequences once, and not for each page: the log
 * is in the order of those.
 */
export const openLog = async (
  log: Pick<ModerationLog, 'page' | 'sequencesBetween'>,
  query: LogExportQuery
): Promise<LogPages> => {
  const from = query.from === undefined ? undefined : new Date(query.from);
  const to = query.to === undefined ? undefined : new Date(query.to);
  const filter = { commentId: query.comment, actorId: query.actor, action: query.action, from, to };
  if (from === undefined && to === undefined) {
    return (before, limit) => log.page({ ...filter, before, limit });
  }
  const within = await log.sequencesBetween(from, to);
  return within === null
    ? () => Promise.resolve([])
    : (before, limit) => log.page({ ...filter, within, before, limit });
};
