import type { CommentState, QueueItem, QueuePage } from '../../../contract';
import type { DecisionOutcome } from './decision-outcome';

/** The loaded pages of one list, joined to one. Everything here is pure and changes nothing in place. */

/** Keyset pages do not overlap, but a comment that was approved and held again can come a second time. */
export function appendPage(loaded: QueuePage, more: QueuePage): QueuePage {
  const known = new Set(loaded.data.map((item) => item.documentId));
  return {
    data: [...loaded.data, ...more.data.filter((item) => !known.has(item.documentId))],
    meta: more.meta,
  };
}

function moveCount(page: QueuePage, from: CommentState, to: CommentState | null): QueuePage {
  if (from === to) return page;
  const counts = { ...page.meta.counts, [from]: Math.max(0, page.meta.counts[from] - 1) };
  if (to !== null) counts[to] += 1;
  return { ...page, meta: { ...page.meta, counts } };
}

function replace(page: QueuePage, documentId: string, change: Partial<QueueItem>): QueuePage {
  return {
    ...page,
    data: page.data.map((item) => (item.documentId === documentId ? { ...item, ...change } : item)),
  };
}

function drop(page: QueuePage, documentId: string): QueuePage {
  return { ...page, data: page.data.filter((item) => item.documentId !== documentId) };
}

/**
 * What an attempt to decide leaves in the list of one state. A comment that we moved goes; one that
 * somebody else moved stays, so that the moderator keeps their place and sees what has happened.
 */
export function applyOutcome(
  page: QueuePage,
  listed: CommentState,
  documentId: string,
  outcome: DecisionOutcome
): QueuePage {
  const item = page.data.find((each) => each.documentId === documentId);
  if (!item) return page;

  if (outcome.kind === 'done') {
    const moved = moveCount(page, item.state, outcome.state);
    return outcome.state === listed
      ? replace(moved, documentId, { state: outcome.state, version: outcome.version })
      : drop(moved, documentId);
  }

  if (outcome.kind === 'gone') return drop(moveCount(page, item.state, null), documentId);

  if (outcome.kind === 'decided-by-other') {
    const { state, lastDecision } = outcome.current;
    // The version stays: whoever has not read the comment as it is now must not decide on it as it
    // is now. For the same reason nothing is allowed until the comment is loaded anew.
    return replace(moveCount(page, item.state, state), documentId, {
      state,
      lastDecision,
      allowedActions: [],
    });
  }

  return page;
}
