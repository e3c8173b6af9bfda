import { diffWordsWithSpace } from 'diff';

export interface Change {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Words apart beyond which two texts are simply two texts; comparing them on would take seconds. */
const FURTHEST_APART = 1_000;

/**
 * What changed between two texts, word by word. What is the same or was added makes up the text after,
 * what is the same or was removed the text before.
 */
export function wordDiff(before: string, after: string): Change[] {
  const parts = diffWordsWithSpace(before, after, { maxEditLength: FURTHEST_APART });
  const changes: Change[] = parts
    ? parts.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value,
      }))
    : [
        { kind: 'removed', text: before },
        { kind: 'added', text: after },
      ];
  return changes.filter(({ text }) => text !== '');
}

/** Whether a text is hidden as a whole: of a comment that was restricted when it said that. */
export const isMaskedWhole = (text: string): boolean => /^[•\s]*•[•\s]*$/u.test(text);
