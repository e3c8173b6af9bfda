import { useEffect, useState } from 'react';
import type { QueueItem } from '../../../../contract';
import type { QueueList } from '../../api/moderation';
import { openIndex } from './selection';

interface Options {
  list: QueueList;
  items: readonly QueueItem[];
  isLoaded: boolean;
  hasMore: boolean;
  /** documentId in the address. */
  wanted: string | null;
  alwaysOpen: boolean;
  /** Loads so much of the list as can be had at once; ends when that is done. */
  seek: () => Promise<unknown>;
  /** Puts the address right once what it names is not in the list, or not any more. */
  onReplaced: (documentId: string | null, wasListed: boolean) => void;
}

/** Which comment the pane shows, and where it stands in the list. */
export function useOpenComment(options: Options) {
  const { list, items, isLoaded, hasMore, wanted, alwaysOpen, seek, onReplaced } = options;
  const [last, setLast] = useState<{ list: QueueList; index: number } | null>(null);
  const lastIndex = last?.list === list ? last.index : null;

  const isListed = items.some(({ documentId }) => documentId === wanted);
  const [seen, setSeen] = useState<string | null>(null);
  if (isListed && seen !== wanted) setSeen(wanted);

  // An address from a mail, or before a reload, may name what stands further down than is loaded.
  const [sought, setSought] = useState<{ documentId: string; isOver: boolean } | null>(null);
  const wasSought = sought !== null && sought.documentId === wanted;
  const isSeeking =
    isLoaded &&
    wanted !== null &&
    wanted !== seen &&
    !isListed &&
    hasMore &&
    !(wasSought && sought.isOver);

  useEffect(() => {
    if (!isSeeking || wasSought) return;
    setSought({ documentId: wanted, isOver: false });
    void seek().then(() => setSought({ documentId: wanted, isOver: true }));
  }, [isSeeking, wasSought, wanted, seek]);

  const index = isSeeking ? null : openIndex({ items, wanted, lastIndex, alwaysOpen });
  // Kept while rendering, so that no picture is ever drawn of a list without its open comment.
  if (index !== null && index !== lastIndex) setLast({ list, index });

  const comment = index === null ? null : (items[index] ?? null);
  const openId = comment?.documentId ?? null;

  useEffect(() => {
    if (!isLoaded || isSeeking || wanted === null || openId === wanted) return;
    onReplaced(openId, wanted === seen);
  }, [isLoaded, isSeeking, wanted, seen, openId, onReplaced]);

  /** The comment that was open last: where a phone's list goes on. */
  const lastId = lastIndex === null ? null : (items[lastIndex]?.documentId ?? null);
  return { comment, index, lastId, isSeeking };
}
