import { useEffect, useRef } from 'react';
import { isField, isOverlayOpen } from '../../components/where-one-types';
import { meaningOf, VIEW_KEYS, type KeyMap, type Meaning, type ViewKey } from './keys';

/** Milliseconds in which the letter of a view has to follow. */
const GO_WAITS = 1_500;

const isViewKey = (key: string): key is ViewKey => Object.hasOwn(VIEW_KEYS, key);

interface Handlers {
  run: (meaning: Meaning) => void;
  goTo: (view: (typeof VIEW_KEYS)[ViewKey]) => void;
}

/** Runs what a key means, wherever on the page the focus is; null for no keys at all. */
export function useQueueKeys(keys: KeyMap | null, handlers: Handlers): void {
  // The newest handlers without listening anew at every render.
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });
  const goSince = useRef(-Infinity);

  useEffect(() => {
    if (!keys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const { key, shiftKey, ctrlKey, metaKey, altKey, repeat, isComposing } = event;
      const press = {
        ...{ key, shiftKey, ctrlKey, metaKey, altKey, repeat, isComposing },
        typing: isField(target),
        overlayOpen: isOverlayOpen(),
      };
      const meaning = meaningOf(press, keys);
      const isGoing = event.timeStamp - goSince.current < GO_WAITS;
      goSince.current = -Infinity;
      if (isGoing && isViewKey(key) && !press.typing && !press.overlayOpen) {
        event.preventDefault();
        latest.current.goTo(VIEW_KEYS[key]);
        return;
      }
      if (!meaning) return;
      event.preventDefault();
      if (meaning.command === 'go') goSince.current = event.timeStamp;
      else latest.current.run(meaning);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [keys]);
}
