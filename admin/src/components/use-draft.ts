import { useCallback, useEffect, useRef, useState } from 'react';
import { forgetSent, readDraft, writeDraft } from './draft-store';

export interface Draft {
  /** Null for none. */
  draft: string | null;
  keep: (text: string | null) => void;
  /** For what was sent; answers whether nothing was written since, and so nothing is left. */
  forget: (sent: string) => boolean;
}

/** A text that somebody has begun. It outlives closing its field, and a reload. */
export function useDraft(name: string): Draft {
  const [kept, setKept] = useState({ name, text: readDraft(sessionStorage, name) });
  // While rendering, so that a draft is never shown under another comment.
  if (kept.name !== name) setKept({ name, text: readDraft(sessionStorage, name) });

  const keep = useCallback(
    (text: string | null) => {
      writeDraft(sessionStorage, name, text);
      setKept({ name, text });
    },
    [name]
  );
  const latest = useRef(kept);
  useEffect(() => {
    latest.current = kept;
  });
  const forget = useCallback(
    (sent: string) => {
      const shown = latest.current.name === name ? latest.current.text : sent;
      const isForgotten = forgetSent(sessionStorage, name, { sent, shown });
      if (isForgotten) setKept({ name, text: null });
      return isForgotten;
    },
    [name]
  );
  return { draft: kept.name === name ? kept.text : null, keep, forget };
}
