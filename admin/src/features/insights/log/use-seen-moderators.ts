import { useState } from 'react';
import type { LogEntryShown } from '../../../../../contract';
import { seenModerators, type Moderator } from './seen-moderators';

/** Everybody who stood in entries since the page was opened: also those whom a filter hides now. */
export function useSeenModerators(entries: readonly LogEntryShown[] | null): readonly Moderator[] {
  const [known, setKnown] = useState<readonly Moderator[]>([]);
  const seen = seenModerators([
    ...(entries ?? []),
    ...known.map(({ id, name }) => ({ actor: { kind: 'admin' as const, id, name } })),
  ]);
  if (seen.length > known.length) setKnown(seen);
  return seen;
}
