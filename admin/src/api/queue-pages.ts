import type {
  ChangesAnswer,
  CurrentState,
  DecisionResult,
  QueueItem,
  QueuePage,
} from '../../../contract';
import { isInView, type View } from './queue-list';

/** A comment as the list shows it. */
export interface ListedItem extends QueueItem {
  /** Its text is another by now than the one that is shown. */
  isOutdated?: true;
}

/** The loaded pages of one list, joined to one. Everything here is pure and changes nothing in place. */
export interface ListedPage extends Omit<QueuePage, 'data'> {
  data: ListedItem[];
}

/** Keyset pages do not overlap, but a comment that was approved and held again can come a second time. */
export function appendPage(loaded: ListedPage, more: QueuePage): ListedPage {
  const known = new Set(loaded.data.map((item) => item.documentId));
  return {
    data: [...loaded.data, ...more.data.filter((item) => !known.has(item.documentId))],
    meta: more.meta,
  };
}

export function removeItems(page: ListedPage, documentIds: readonly string[]): ListedPage {
  const gone = new Set(documentIds);
  return { ...page, data: page.data.filter((item) => !gone.has(item.documentId)) };
}

/** A comment as it is now, in its place in the list. */
export const showAsItIs = (page: ListedPage, item: QueueItem): ListedPage => ({
  ...page,
  data: page.data.map((each) => (each.documentId === item.documentId ? item : each)),
});

/** Puts a comment back where it was, or as near as the list allows now. */
export function putBack(page: ListedPage, item: QueueItem, index: number): ListedPage {
  const { data } = page.data.some((each) => each.documentId === item.documentId)
    ? showAsItIs(page, item)
    : { data: page.data.toSpliced(Math.min(index, page.data.length), 0, item) };
  return { ...page, data };
}

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

/**
 * A comment with what the server says of it now. Whoever has not read the text as it is now must not
 * decide on it as it is now: the version they saw stays, and nothing is allowed until the comment is
 * loaded anew.
 */
export function withCurrent(item: ListedItem, current: CurrentState): ListedItem {
  const { state, lane, claim, lastDecision, version, allowedActions } = current;
  const place = { ...item, state, lane, claim, lastDecision };
  return isTextAsSeen(item, current)
    ? { ...place, version, allowedActions }
    : { ...place, allowedActions: [], isOutdated: true };
}

/**
 * What became of many: those that left the view go, of those that stay it is shown where they are
 * now, and of those that were refused what they are.
 */
export function showResults(
  page: ListedPage,
  view: View,
  results: readonly DecisionResult[]
): ListedPage {
  const resultOf = new Map(results.map((result) => [result.documentId, result]));
  const data = page.data.flatMap((item) => {
    const result = resultOf.get(item.documentId);
    if (!result) return [item];
    if (result.outcome === 'refused')
      return result.current ? [withCurrent(item, result.current)] : [];
    if (!isInView(view, result)) return [];
    const { state, lane, version } = result;
    // What is allowed now the server tells with the comment.
    return [{ ...item, state, lane, version, allowedActions: [], isOutdated: true as const }];
  });
  return { ...page, data };
}

type Changes = Pick<ChangesAnswer['data'], 'changed' | 'gone' | 'claims'>;

/**
 * What others did, shown on the rows that it happened to: nothing moves, so that nobody loses their
 * place; only what is deleted goes. The page itself comes back where nothing of it changed, and so does
 * each row.
 */
export function showChanges(page: ListedPage, { changed, gone, claims }: Changes): ListedPage {
  const current = new Map(changed?.map((each) => [each.documentId, each]));
  const held = new Map(claims.map((claim) => [claim.documentId, claim]));
  let isChanged = false;
  const data = page.data.map((item) => {
    const now = current.get(item.documentId);
    const claim = held.get(item.documentId) ?? null;
    const isNew = now !== undefined && now.version > item.version;
    const isClaimNew =
      (claim?.until ?? null) !== (item.claim?.until ?? null) ||
      (claim?.holder.id ?? null) !== (item.claim?.holder.id ?? null);
    if (!isNew && !isClaimNew) return item;
    isChanged = true;
    const shown = isNew ? withCurrent(item, now) : item;
    return { ...shown, claim: claim && { ...claim } };
  });
  const after = isChanged ? { ...page, data } : page;
  const left = removeItems(after, gone);
  return left.data.length === data.length ? after : left;
}
