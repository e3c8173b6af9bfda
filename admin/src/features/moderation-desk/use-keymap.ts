import { useCallback, useMemo } from 'react';
import { usePersistentState } from '@strapi/strapi/admin';
import { readKeyMap, rebind, USUAL_KEYS, type KeyCommand } from './keys';

/** Which key does what, as this moderator wants it, on this computer; and whether any does. */
export function useKeymap() {
  const [isOn, setOn] = usePersistentState('legal-blog.moderation-keys', true);
  const [kept, setKept] = usePersistentState<unknown>('legal-blog.moderation-keymap', null);
  const keys = useMemo(() => readKeyMap(kept), [kept]);

  return {
    keys,
    isOn,
    setOn,
    bind: useCallback(
      (command: KeyCommand, key: string) => setKept(rebind(keys, command, key)),
      [keys, setKept]
    ),
    restore: useCallback(() => setKept(USUAL_KEYS), [setKept]),
  };
}
export type Keymap = ReturnType<typeof useKeymap>;
