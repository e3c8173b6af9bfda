import { useEffect, useRef } from 'react';
import { commandFor, type KeyCommand } from './keys';

const TYPING =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="textbox"], [role="searchbox"], [role="combobox"]';
const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Runs a command for each key that stands in `KEYS`, wherever on the page the focus is. */
export function useQueueKeys(enabled: boolean, run: (command: KeyCommand) => void): void {
  // The newest handler without listening anew at every render.
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });

  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const target = event.target instanceof Element ? event.target : null;
      const { key, ctrlKey, metaKey, altKey, repeat, isComposing } = event;
      const command = commandFor({
        key,
        ctrlKey,
        metaKey,
        altKey,
        repeat,
        isComposing,
        typing: target?.closest(TYPING) != null,
        overlayOpen: document.querySelector(OVERLAY) !== null,
      });
      if (!command) return;
      event.preventDefault();
      latest.current(command);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [enabled]);
}
