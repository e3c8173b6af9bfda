import { useCallback, useRef, useState } from 'react';
import { usePoll } from '../../components/use-poll';
import { useLookForChangesMutation } from '../../api/queue';
import type { QueueList } from '../../api/queue-list';

/** Milliseconds: colleagues see each other's work well within ten seconds. */
const EVERY = 5_000;

/**
 * Keeps list and counts up to date, by one request at a time and none while nobody looks. Nothing
 * of it moves what one reads; whether there is more than is shown, the revision tells.
 */
export function useLive(list: QueueList) {
  const [lookForChanges] = useLookForChangesMutation();
  const sequence = useRef<number | null>(null);
  const [revision, setRevision] = useState<number | null>(null);
  const [hasFailed, setFailed] = useState(false);

  const look = useCallback(async () => {
    const answer = await lookForChanges({ list, after: sequence.current });
    // The next time asks for what was missed.
    setFailed('error' in answer);
    if (!('data' in answer)) return;
    sequence.current = answer.data.meta.sequence;
    setRevision(answer.data.meta.revision);
  }, [list, lookForChanges]);

  return { lookNow: usePoll(look, EVERY), revision, hasFailed };
}
