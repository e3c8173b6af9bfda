import { useCallback, useMemo } from 'react';
import { usePersistentState } from '@strapi/strapi/admin';
import { markLookedAt, readLookedAt, type LookedAt } from './looked-at';

const KEY = 'LEGAL_BLOG_SAMPLE_LOOKED_AT';
const NONE: LookedAt = {};

/** How far somebody is through the sample of a week, kept in their browser. */
export function useLookedAt(week: string) {
  const [kept, setKept] = usePersistentState<LookedAt>(KEY, NONE);
  const lookedAt = useMemo(() => readLookedAt(kept, week), [kept, week]);
  const mark = useCallback(
    (sequence: number, isLookedAt: boolean) =>
      setKept((current) => markLookedAt(current, week, sequence, isLookedAt)),
    [setKept, week]
  );
  return { lookedAt, mark };
}
