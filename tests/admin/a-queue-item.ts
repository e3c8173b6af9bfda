import type { CommentState, QueueItem, QueuePage } from '../../contract';

/** A waiting comment with every field filled in; the number makes it one of its own. */
export function aQueueItem(number: number, change: Partial<QueueItem> = {}): QueueItem {
  return {
    documentId: `c${String(number).padStart(23, '0')}`,
    version: 1,
    state: 'pending',
    lane: 'general',
    body: 'Has anyone compared the two agreements?',
    postedAt: '2026-03-18T09:00:00.000Z',
    author: { name: `Reader ${number}`, email: `reader-${number}@example.org`, isStaff: false },
    verdict: { reasons: [] },
    post: null,
    parent: null,
    allowedActions: ['approve', 'reject', 'spam'],
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
  return { data, meta: { next, counts: { ...none, ...counts } } };
}
