import { useEffect, useState } from 'react';
import type { QueueItem } from '../../../../contract';
import { openIndex } from './selection';

interface Options {
  items: readonly QueueItem[];
  isLoaded: boolean;
  /** documentId in the address. */
  wanted: string | null;
  alwaysOpen: boolean;
  /** Puts the address right once what it names has left the list. */
  onReplaced: (documentId: string | null) => void;
}

/** Which comment the pane shows, and where it stands in the list. */
export function useOpenComment({ items, isLoaded, wanted, alwaysOpen, onReplaced }: Options) {
  const [lastIndex, setLastIndex] = useState<number | null>(null);
  const index = openIndex({ items, wanted, lastIndex, alwaysOpen });
  // Kept while rendering, so that no picture is ever drawn of a list without its open comment.
  if (index !== null && index !== lastIndex) setLastIndex(index);

  const comment = index === null ? null : (items[index] ?? null);
  const openId = comment?.documentId ?? null;

  useEffect(() => {
    if (isLoaded && wanted !== null && openId !== wanted) onReplaced(openId);
  }, [isLoaded, wanted, openId, onReplaced]);

  /** The comment that was open last: where a phone's list goes on. */
  const lastId = lastIndex === null ? null : (items[lastIndex]?.documentId ?? null);
  return { comment, index, lastId };
}
