import { useMemo, useState } from 'react';
import type { QueueItem } from '../../../../../contract';
import {
  cutIntoPieces,
  findingsOf,
  findingsToTakeOut,
  maskedPieces,
  piecesWithin,
  redactedParts,
  redactionsOf,
} from './redaction';

/** Which words of a comment are taken out. At first what identifies somebody, by what the rules found. */
export function useRedaction(item: QueueItem, revealed: string | null) {
  const body = revealed ?? item.body;
  const { reasons } = item.verdict;
  const findings = useMemo(() => findingsOf(reasons), [reasons]);
  const pieces = useMemo(() => cutIntoPieces(body, findings), [body, findings]);
  // A mask is as long as what it hides: what was chosen before it is lifted stays chosen.
  const [chosen, setChosen] = useState<ReadonlySet<number>>(() =>
    piecesWithin(pieces, findingsToTakeOut(reasons))
  );
  const hidden = useMemo(
    () => (item.masked && revealed === null ? maskedPieces(pieces) : new Set<number>()),
    [item.masked, pieces, revealed]
  );
  const selected = useMemo(() => new Set([...chosen, ...hidden]), [chosen, hidden]);
  const redactions = useMemo(() => redactionsOf(pieces, selected), [pieces, selected]);

  const choose = (indexes: readonly number[], isOut: boolean) => {
    const next = new Set(selected);
    for (const index of indexes)
      if (isOut) next.add(index);
      else next.delete(index);
    setChosen(next);
  };
  return {
    pieces,
    selected,
    hidden,
    redactions,
    published: redactedParts(body, redactions),
    choose,
    toggle: (index: number) => choose([index], !selected.has(index)),
  };
}
export type Redaction = ReturnType<typeof useRedaction>;
