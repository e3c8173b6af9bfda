import type { KeyboardEvent } from 'react';

/** A handler of keys for a menu whose entries have numbers, from 1 to 9. */
export const digitIn =
  <Choice>(choices: readonly Choice[], choose: (choice: Choice) => void) =>
  (event: KeyboardEvent): void => {
    const choice = /^[1-9]$/.test(event.key) ? choices[Number(event.key) - 1] : undefined;
    if (choice === undefined) return;
    event.preventDefault();
    choose(choice);
  };
