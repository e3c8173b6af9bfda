import { useCallback, useRef, useState } from 'react';
import { useLookForChangesMutation } from '../../api/queue';
import type { QueueList } from '../../api/queue-list';
import { usePoll } from '../../components/use-poll';

/** Milliseconds: colleagues see each other's work well within ten seconds. */
const EVERY = 5_000;

/**
 * Keeps list and counts up to date, by one request at a time and none while nobody looks. Nothing
 * of it moves what one reads.
 */
export function useLive(list: QueueList) {
  const [lookForChanges] = useLookForChangesMutation();
  const sequence = useRef<number | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [outdated, setOutdated] = useState<QueueList | null>(null);

  const look = useCallback(async () => {
    const answer = await lookForChanges({ list, after: sequence.current });
    // The next time asks for what was missed.
    setFailed('error' in answer);
    if (!('data' in answer)) return;
    sequence.current = answer.data.meta.sequence;
    if (answer.data.data.changed === null) setOutdated(list);
  }, [list, lookForChanges]);

  return {
    lookNow: usePoll(look, EVERY),
    hasFailed,
    /** More was done than could be told one by one: the list has to be loaded anew. */
    isOutdated: outdated === list,
    /** The list was loaded anew. */
    markLoaded: useCallback(() => setOutdated(null), []),
  };
}
