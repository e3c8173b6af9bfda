const FIELDS =
  'input:not([type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="textbox"], [role="searchbox"], [role="combobox"]';
const OVERLAYS = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/** Whether what has the focus takes what is typed. */
export const isField = (element: Element | null): boolean => element?.closest(FIELDS) != null;

/** Whether a dialog or a menu is open, which has keys of its own. */
export const isOverlayOpen = (): boolean => document.querySelector(OVERLAYS) !== null;

/**
 * Whether somebody is in the middle of something: an answer that comes late must not take the focus
 * out of a field, where the next letters would be commands, and must not close a dialog.
 */
export const isOccupied = (): boolean => isField(document.activeElement) || isOverlayOpen();
