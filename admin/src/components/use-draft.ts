import { useCallback, useState } from 'react';
import { readDraft, writeDraft } from './draft-store';

/** A text that somebody has begun; null for none. It outlives closing its field, and a reload. */
export function useDraft(name: string): [string | null, (text: string | null) => void] {
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
  return [kept.name === name ? kept.text : null, keep];
}
