import { createContext } from 'react';

/** Takes the focus back to where a dialog was opened from. */
export const ReturnFocus = createContext<() => void>(() => undefined);
