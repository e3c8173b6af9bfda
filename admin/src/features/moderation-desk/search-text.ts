/** What stands in the search field, beside what the address says. */
export interface SearchText {
  text: string;
  /** What the address said last. */
  shown: string;
  /** What it is about to say, as it was looked for; null where it says that already. */
  sent: string | null;
}

export const startSearch = (value: string): SearchText => ({
  ...{ text: value, shown: value, sent: null },
});

/**
 * The address says something else: another list, or Back, goes into the field. What was looked for
 * from here does not: somebody may have typed on, and the space behind a word was not looked for.
 */
export function takeOver(search: SearchText, value: string): SearchText {
  if (value === search.shown) return search;
  return value === search.sent ? { ...search, shown: value, sent: null } : startSearch(value);
}

/** What is to be looked for now that typing rests; null for nothing new. */
export function wantedSearch({ shown, sent }: SearchText, rested: string): string | null {
  const wanted = rested.trim();
  return wanted === (sent ?? shown) ? null : wanted;
}
