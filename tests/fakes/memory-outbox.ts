import type { LeasedMessage, NewMessage, Outbox } from '../../server/src/ports/outbox';
import { anId } from '../builders/an-id';

export interface OutboxRow extends NewMessage {
  documentId: string;
  outcome: 'waiting' | 'sent' | 'canceled' | 'failed';
  attempts: number;
  leasedUntil: Date | null;
  leaseToken: string | null;
  error: string | null;
  finishedAt: Date | null;
}

export interface MemoryOutbox extends Outbox {
  readonly rows: OutboxRow[];
}

/** Messages in memory, under the leases that the database has. */
export const createMemoryOutbox = (): MemoryOutbox => {
  const rows: OutboxRow[] = [];
  let leases = 0;

  const isFree = (row: OutboxRow, at: Date): boolean =>
    row.outcome === 'waiting' && (row.leasedUntil === null || row.leasedUntil <= at);
  const close = (message: LeasedMessage, change: Partial<OutboxRow>): Promise<boolean> => {
    const row = rows.find(
      ({ documentId, leaseToken, outcome }) =>
        documentId === message.documentId &&
        leaseToken === message.leaseToken &&
        outcome === 'waiting'
    );
    Object.assign(row ?? {}, { leasedUntil: null, leaseToken: null, ...change });
    return Promise.resolve(row !== undefined);
  };

  return {
    rows,
    lease({ now, leaseSeconds, limit }) {
      leases += 1;
      const leaseToken = `lease ${leases}`;
      const due = rows
        .filter((row) => isFree(row, now) && row.dueAt <= now)
        .sort((one, other) => one.dueAt.getTime() - other.dueAt.getTime())
        .slice(0, limit);
      return Promise.resolve(
        due.map((row): LeasedMessage => {
          const attempts = row.attempts + 1;
          const leasedUntil = new Date(now.getTime() + leaseSeconds * 1000);
          Object.assign(row, { attempts, leasedUntil, leaseToken });
          const { documentId, payload, batchId, commentId, onceKey, dueAt } = row;
          return { documentId, payload, batchId, commentId, onceKey, dueAt, attempts, leaseToken };
        })
      );
    },
    finish: (message, at) => close(message, { outcome: 'sent', error: null, finishedAt: at }),
    fail: (message, { error, dueAt, at }) =>
      close(message, {
        error,
        ...(dueAt ? { dueAt } : { outcome: 'failed' as const, finishedAt: at }),
      }),
    add(messages) {
      for (const message of messages) {
        const isKnown = rows.some(({ onceKey }) => onceKey !== null && onceKey === message.onceKey);
        if (!isKnown) {
          rows.push({
            ...message,
            documentId: anId(rows.length + 1, 'm'),
            outcome: 'waiting',
            attempts: 0,
            leasedUntil: null,
            leaseToken: null,
            error: null,
            finishedAt: null,
          });
        }
      }
      return Promise.resolve();
    },
    cancelBatch(batchId, commentIds, at) {
      const canceled = rows.filter(
        (row) =>
          row.batchId === batchId &&
          row.commentId !== null &&
          commentIds.includes(row.commentId) &&
          isFree(row, at)
      );
      canceled.forEach((row) =>
        Object.assign(row, { outcome: 'canceled', finishedAt: at, onceKey: null })
      );
      return Promise.resolve(canceled.length);
    },
    forget(before) {
      const kept = rows.filter(({ finishedAt }) => finishedAt === null || finishedAt >= before);
      return Promise.resolve(rows.splice(0, rows.length, ...kept).length - kept.length);
    },
  };
};
