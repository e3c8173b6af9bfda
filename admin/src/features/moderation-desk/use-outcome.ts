import { useCallback, useMemo, useState } from 'react';

/** What became of what the moderator did last, as a quiet line. */
export interface Outcome {
  message: string;
  tone: 'done' | 'refused';
  /** Whether it can be taken back. */
  canUndo?: boolean;
  /** documentId of the comment that it is about, where that is not the open one. */
  about?: string;
}

/** The line on screen, and what a screen reader is told: more, as it sees less. */
export function useOutcome() {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [announcement, setAnnouncement] = useState('');

  const tell = useCallback((next: Outcome, more = '') => {
    setOutcome(next);
    setAnnouncement([next.message, more].filter(Boolean).join(' '));
  }, []);
  const dismiss = useCallback(() => setOutcome(null), []);

  return useMemo(
    () => ({ outcome, announcement, tell, dismiss }),
    [outcome, announcement, tell, dismiss]
  );
}
export type OutcomeLine = ReturnType<typeof useOutcome>;
