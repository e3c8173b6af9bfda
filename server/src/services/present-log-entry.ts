import type { LogEntryShown } from '../../../contract';
import type { LogEntry } from '../ports/moderation-log';

/** An entry of the log as moderators and auditors see it. */
export const presentLogEntry = (entry: LogEntry): LogEntryShown => ({
  sequence: entry.sequence,
  batchId: entry.batchId,
  comment: entry.commentId,
  action: entry.action,
  from: entry.from && { ...entry.from },
  to: entry.to && { ...entry.to },
  version: entry.version,
  actor: { ...entry.actor },
  reason: entry.reason,
  note: entry.note,
  undoes: entry.undoes,
  at: entry.at.toISOString(),
});
