import { useState } from 'react';
import type { VerdictReason } from '../../../../contract';

/** The reasons whose words are pointed at, in the text or in the list of reasons. */
export function useHighlight() {
  const [codes, setCodes] = useState<readonly VerdictReason[]>([]);
  const pointers = (pointed: readonly VerdictReason[]) => ({
    onMouseEnter: () => setCodes(pointed),
    onMouseLeave: () => setCodes([]),
  });
  return {
    isOn: (code: VerdictReason) => codes.includes(code),
    pointers,
    /** For what can be focused, too. */
    handlers: (pointed: readonly VerdictReason[]) => ({
      ...pointers(pointed),
      onFocus: () => setCodes(pointed),
      onBlur: () => setCodes([]),
    }),
  };
}
export type Highlight = ReturnType<typeof useHighlight>;
