interface Listed {
  documentId: string;
}

/** The comment one step down or up; null at either end. */
export function step<Item>(items: readonly Item[], index: number | null, by: 1 | -1): Item | null {
  if (index === null) return items[0] ?? null;
  return items[index + by] ?? null;
}

/**
 * Where the moderator goes on after the comment at `index`: to the next one that is still to be
 * worked on, or back to the last one before it. Null where there is none.
 */
export function goesOnAt<Item extends Listed>(
  items: readonly Item[],
  index: number,
  isToDo: (item: Item) => boolean
): Item | null {
  const below = items.slice(index + 1).find(isToDo);
  return below ?? items.slice(0, index).findLast(isToDo) ?? null;
}

/** Another set with one more in it, or one less. */
export function toggled(chosen: ReadonlySet<string>, documentId: string): ReadonlySet<string> {
  const next = new Set(chosen);
  if (!next.delete(documentId)) next.add(documentId);
  return next;
}

/** Everything from one to another, both included, in the order of the list. */
export function between(items: readonly Listed[], one: string, other: string): string[] {
  const places = [one, other].map((id) => items.findIndex(({ documentId }) => documentId === id));
  const [from, to] = [Math.min(...places), Math.max(...places)];
  if (from < 0) return [other];
  return items.slice(from, to + 1).map(({ documentId }) => documentId);
}

/** A list in parts of at most so many. */
export const inParts = <Item>(items: readonly Item[], atMost: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / atMost) }, (_, part) =>
    items.slice(part * atMost, (part + 1) * atMost)
  );
