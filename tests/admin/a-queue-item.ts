import type { CommentState, LogEntryShown, QueueItem, QueuePage } from '../../contract';

/** A waiting comment with every field filled in; the number makes it one of its own. */
export function aQueueItem(number: number, change: Partial<QueueItem> = {}): QueueItem {
  return {
    documentId: `c${String(number).padStart(23, '0')}`,
    version: 1,
    state: 'pending',
    lane: 'general',
    urgent: false,
    body: 'Has anyone compared the two agreements?',
    masked: false,
    postedAt: '2026-03-18T09:00:00.000Z',
    editedAt: null,
    author: {
      name: `Reader ${number}`,
      email: `reader-${number}@example.org`,
      isStaff: false,
      reader: null,
    },
    verdict: { reasons: [] },
    post: null,
    parent: null,
    allowedActions: ['approve', 'reject', 'spam', 'hold', 'refer', 'redact-and-approve'],
    claim: null,
    assignee: null,
    note: null,
    openReports: 0,
    lastDecision: null,
    ...change,
  };
}

export function aQueuePage(
  data: QueueItem[],
  counts: Partial<Record<CommentState, number>> = {},
  next: string | null = null
): QueuePage {
  const none = { pending: 0, approved: 0, rejected: 0, spam: 0, referred: 0, withdrawn: 0 };
  return { data, meta: { next, counts: { ...none, ...counts }, revision: 1 } };
}

/** A rejection by Jane Doe of what had waited at version 1. */
export function anEntry(change: Partial<LogEntryShown> = {}): LogEntryShown {
  return {
    sequence: 12,
    batchId: 'batch',
    comment: `c${'0'.repeat(23)}`,
    action: 'reject',
    from: { state: 'pending', lane: 'general' },
    to: { state: 'rejected', lane: null },
    version: 2,
    actor: { kind: 'admin', id: 7, name: 'Jane Doe' },
    reason: 'off_topic',
    note: null,
    undoes: null,
    at: '2026-03-18T10:00:00.000Z',
    ...change,
  };
}
