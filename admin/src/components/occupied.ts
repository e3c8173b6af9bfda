/** Where what is typed is text. */
export const TYPING =
  'input:not([type="checkbox"]), textarea, select, [contenteditable]:not([contenteditable="false"]), ' +
  '[role="textbox"], [role="searchbox"], [role="combobox"]';
/** What is open over the page, and has the keys to itself. */
export const OVERLAY = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Whether somebody is in the middle of something: an answer that comes late must not take the focus
 * out of a field, where the next letters would be commands, and must not close a dialog.
 */
export const isOccupied = (): boolean =>
  document.activeElement?.matches(TYPING) === true || document.querySelector(OVERLAY) !== null;
