import type { CommentState, CurrentState, QueueItem, QueuePage } from '../../../contract';
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

/** A comment as it is now, in its place in the list. */
export const showAsItIs = (page: QueuePage, item: QueueItem): QueuePage =>
  replace(page, item.documentId, item);

/**
 * Whether somebody who saw the comment at one version knows its text as it is now: since then there
 * was the one decision alone, and that took nothing out of it.
 */
const isTextAsSeen = ({ version }: QueueItem, current: CurrentState): boolean =>
  current.version === version ||
  (current.version === version + 1 &&
    current.lastDecision?.version === current.version &&
    current.lastDecision.action !== 'redact-and-approve' &&
    current.lastDecision.action !== 'undo');

/** What the server says of a comment that another one has changed, or holds. */
function showCurrent(page: QueuePage, item: QueueItem, current: CurrentState): QueuePage {
  const { version, allowedActions, ...rest } = current;
  const moved = moveCount(page, item.state, current.state);
  // Whoever has not read the text as it is now must not decide on it as it is now: the version they
  // saw stays, and nothing is allowed until the comment is loaded anew.
  const change = isTextAsSeen(item, current)
    ? { ...rest, version, allowedActions }
    : { ...rest, allowedActions: [] };
  return replace(moved, item.documentId, change);
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

  switch (outcome.kind) {
    case 'done': {
      const { state, lane, version } = outcome;
      const moved = moveCount(page, item.state, state);
      return state === listed
        ? replace(moved, documentId, { state, lane, version })
        : drop(moved, documentId);
    }
    case 'gone':
      return drop(moveCount(page, item.state, null), documentId);
    case 'decided-by-other':
    case 'claimed':
      return outcome.current ? showCurrent(page, item, outcome.current) : page;
    default:
      return page;
  }
}
