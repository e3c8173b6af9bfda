import { useState } from 'react';
import { isSame } from '../draft/edits';
import { parsePhrases, toLines } from './phrases';

/**
 * What stands in the editor of a list: as typed, with its empty and double lines, until the list
 * becomes another by other means, such as a discard.
 */
export function usePhrasesText(
  entries: readonly string[],
  change: (entries: readonly string[]) => void
) {
  const [typed, setTyped] = useState(() => toLines(entries));
  const text = isSame(parsePhrases(typed), parsePhrases(toLines(entries)))
    ? typed
    : toLines(entries);
  const put = (next: string) => {
    setTyped(next);
    change(parsePhrases(next));
  };
  return { text, put, tidy: () => setTyped(toLines(entries)) };
}
