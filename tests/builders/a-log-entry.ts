import type { LogEntry, NewLogEntry } from '../../server/src/ports/moderation-log';
import { anId } from './an-id';

/** An approval by an admin, but for what a test says otherwise. */
export const aNewLogEntry = (changes: Partial<NewLogEntry> = {}): NewLogEntry => ({
  batchId: 'batch-1',
  commentId: anId(1),
  action: 'approve',
  from: { state: 'pending', lane: 'general' },
  to: { state: 'approved', lane: null },
  version: 2,
  actor: { kind: 'admin', id: 7, name: 'Ruth Bader' },
  reason: null,
  note: null,
  waitedSeconds: 60,
  undoes: null,
  at: new Date('2026-03-18T09:00:00.123Z'),
  ...changes,
});

export const aLogEntry = (changes: Partial<LogEntry> = {}): LogEntry => ({
  ...aNewLogEntry(changes),
  sequence: changes.sequence ?? 1,
});
