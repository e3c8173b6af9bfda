import { useCallback, useLayoutEffect, useRef, useState } from 'react';

/**
 * Moves the focus to a comment's heading once that comment is open, or to the list where none is:
 * only after somebody asked for it, so that loading and changing views leave the focus alone.
 */
export function useFocusOnComment(openId: string | null) {
  const headingRef = useRef<HTMLHeadingElement>(null);
  const listRef = useRef<HTMLElement>(null);
  const [awaited, setAwaited] = useState<{ documentId: string | null } | null>(null);

  useLayoutEffect(() => {
    if (awaited === null || awaited.documentId !== openId) return;
    if (openId !== null) headingRef.current?.focus();
    // The list has put itself where the moderator left it.
    else listRef.current?.focus({ preventScroll: true });
    setAwaited(null);
  }, [awaited, openId]);

  const focusOn = useCallback((documentId: string | null) => setAwaited({ documentId }), []);
  return { headingRef, listRef, focusOn };
}
