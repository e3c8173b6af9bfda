import { useEffect, useRef } from 'react';
import type { ListedItem } from '../../api/queue-pages';

/**
 * A comment that was loaded while a colleague held it says that nothing may be done with it. Once
 * nobody holds it any more it is asked for anew, once a version.
 */
export function useReleasedComment(comment: ListedItem | null, refresh: () => void) {
  const asked = useRef(new Set<string>());
  const isFree =
    comment !== null &&
    comment.claim === null &&
    comment.state !== 'withdrawn' &&
    !comment.isOutdated &&
    comment.allowedActions.length === 0;
  const key = isFree ? `${comment.documentId}:${comment.version}` : null;

  useEffect(() => {
    if (key === null || asked.current.has(key)) return;
    asked.current.add(key);
    refresh();
  }, [key, refresh]);
}
