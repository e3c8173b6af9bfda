import type { KeyboardEvent } from 'react';

/**
 * For `onKeyDownCapture` of a popover with fields: Escape closes it. Left alone, a date picker that
 * shows no calendar empties itself by it, and nothing closes. A list or a calendar that is open in
 * it hears of the key first.
 */
export const closeOnEscape =
  (close: () => void) =>
  (event: KeyboardEvent): void => {
    const isOneOpen = event.currentTarget.querySelector('[aria-expanded="true"]') !== null;
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || isOneOpen) return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
