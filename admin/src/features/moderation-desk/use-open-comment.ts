import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { errorCodeOf } from '../../api/error-code';
import { useLookUpCommentMutation } from '../../api/queue';
import type { QueueList } from '../../api/queue-list';
import type { ListedItem } from '../../api/queue-pages';

interface Options {
  list: QueueList;
  items: readonly ListedItem[];
  isLoaded: boolean;
  /** documentId in the address. */
  wanted: string | null;
  /** Whether something is always open, as where list and pane stand side by side. */
  alwaysOpen: boolean;
  goToItem: (documentId: string | null, how?: { replace?: boolean }) => void;
  /** There is no such comment, or not any more. */
  onGone: () => void;
  onLookUpFailed: () => void;
}

/** The address follows once the moderator rests: each change of it draws the whole panel anew. */
const ADDRESS_FOLLOWS_AFTER = 250;

/**
 * Which comment the pane shows. Kept here and not in the address, so that the next one is there at
 * once; the address follows. One that is not in the list, as a link from a mail may name it, is
 * looked up and shown beside the list.
 */
export function useOpenComment(options: Options) {
  const { list, items, isLoaded, wanted, alwaysOpen, goToItem, onGone, onLookUpFailed } = options;
  const [openId, setOpenId] = useState(wanted);
  const [beside, setBeside] = useState<ListedItem | null>(null);
  const [lookUp] = useLookUpCommentMutation();

  // What we wrote into the address comes back from it, and may come back late: by then the moderator
  // can be further on, and must not be taken back. All else there is a link, or Back.
  const ours = useRef(new Set<string | null>());
  const address = useRef({ list, wanted });
  useLayoutEffect(() => {
    const before = address.current;
    if (before.list === list && before.wanted === wanted) return;
    address.current = { list, wanted };
    const isOurs = ours.current.has(wanted) && before.list === list;
    // They come in the order in which they were written: what was before this one came, too.
    ours.current.clear();
    if (!isOurs) setOpenId(wanted);
  }, [list, wanted]);

  const index = items.findIndex(({ documentId }) => documentId === openId);
  const listed = index < 0 ? null : (items[index] ?? null);
  const besideIfOpen = beside?.documentId === openId ? beside : null;
  const comment = listed ?? besideIfOpen;

  const first = items[0]?.documentId ?? null;
  if (isLoaded && alwaysOpen && openId === null && first !== null) setOpenId(first);

  const isMissing = isLoaded && openId !== null && comment === null;
  useEffect(() => {
    if (!isMissing) return;
    let isWanted = true;
    void lookUp(openId).then((answer) => {
      if (!isWanted) return;
      if ('data' in answer) return setBeside(answer.data);
      // Without an answer nobody knows: it is asked for again with the next list.
      if (errorCodeOf(answer.error) !== 'NOT_FOUND') return onLookUpFailed();
      setOpenId(null);
      goToItem(null, { replace: true });
      onGone();
    });
    return () => {
      isWanted = false;
    };
  }, [goToItem, isMissing, lookUp, onGone, onLookUpFailed, openId]);

  const isAhead = isLoaded && openId !== wanted;
  useEffect(() => {
    if (!isAhead) return;
    const timer = setTimeout(() => {
      ours.current.add(openId);
      goToItem(openId, { replace: true });
    }, ADDRESS_FOLLOWS_AFTER);
    return () => clearTimeout(timer);
  }, [goToItem, isAhead, openId]);

  /** The comment that was open last: where a phone's list goes on. */
  const lastOpen = useRef(openId);
  if (openId !== null) lastOpen.current = openId;

  return {
    comment,
    /** Its place in the list; null where it is not part of it. */
    index: listed ? index : null,
    lastId: lastOpen.current,
    isMissing,
    open: useCallback((documentId: string | null) => setOpenId(documentId), []),
    /** What is shown beside the list, as it is now. */
    showBeside: useCallback((item: ListedItem) => setBeside(item), []),
  };
}
