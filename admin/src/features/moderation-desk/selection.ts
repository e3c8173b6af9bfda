import { COMMENT_STATES } from '../../../../contract/vocabulary';
import type { CommentState, QueuePage } from '../../../../contract';

interface Listed {
  documentId: string;
}

interface Place {
  items: readonly Listed[];
  /** What the address names; null where it names nothing. */
  wanted: string | null;
  /** Where the open comment stood when it was last in the list; null where none was open. */
  lastIndex: number | null;
  /** Whether something is always open, as where list and pane stand side by side. */
  alwaysOpen: boolean;
}

/**
 * The place of the open comment, or null. Where it left the list, by a decision or by a refresh,
 * the one that moved up into its place is open: the moderator goes on downwards.
 */
export function openIndex({ items, wanted, lastIndex, alwaysOpen }: Place): number | null {
  if (items.length === 0) return null;
  const found = items.findIndex((item) => item.documentId === wanted);
  if (found >= 0) return found;
  if (wanted !== null && lastIndex !== null) return Math.min(lastIndex, items.length - 1);
  return alwaysOpen ? 0 : null;
}

/** The comment one step down or up; null at either end. */
export function step<Item>(items: readonly Item[], index: number | null, by: 1 | -1): Item | null {
  if (index === null) return items[0] ?? null;
  return items[index + by] ?? null;
}

/** What `openIndex` will open when the comment at `index` leaves the list. */
export function afterRemoval<Item>(items: readonly Item[], index: number): Item | null {
  return items[index + 1] ?? items[index - 1] ?? null;
}

/** Where the moderator goes on: below one that stays in the list, in the place of one that leaves it. */
export const afterDecision = <Item>(
  items: readonly Item[],
  index: number,
  stays: boolean
): Item | null => (stays ? step(items, index, 1) : afterRemoval(items, index));

const ALWAYS_SHOWN: readonly CommentState[] = ['pending', 'approved', 'rejected', 'spam'];

/** The rarer states get a tab once there is something in them. */
export function shownStates(
  counts: QueuePage['meta']['counts'] | undefined,
  current: CommentState
): CommentState[] {
  return COMMENT_STATES.filter(
    (state) => ALWAYS_SHOWN.includes(state) || state === current || (counts?.[state] ?? 0) > 0
  );
}
