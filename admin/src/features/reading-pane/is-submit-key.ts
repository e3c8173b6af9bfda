interface Press {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
}

/** As `aria-keyshortcuts` names them. */
export const SUBMIT_KEYS = 'Control+Enter Meta+Enter';

/** Sends what is written, from within a field that takes Enter for itself. */
export const isSubmitKey = ({ key, ctrlKey, metaKey }: Press): boolean =>
  key === 'Enter' && (ctrlKey || metaKey);
