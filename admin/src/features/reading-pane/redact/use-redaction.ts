import { useMemo, useState } from 'react';
import type { QueueItem } from '../../../../../contract';
import {
  choose,
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
  const [chosen, setChosen] = useState(() => findingsToTakeOut(reasons));
  const hidden = useMemo(
    () => (item.masked && revealed === null ? maskedPieces(pieces) : new Set<number>()),
    [item.masked, pieces, revealed]
  );
  const selected = useMemo(
    () => new Set([...piecesWithin(pieces, chosen), ...hidden]),
    [chosen, hidden, pieces]
  );
  const redactions = useMemo(() => redactionsOf(pieces, selected), [pieces, selected]);

  const put = (indexes: readonly number[], isOut: boolean) =>
    setChosen(choose(chosen, pieces, { indexes, isOut }, hidden));
  return {
    pieces,
    selected,
    hidden,
    redactions,
    published: redactedParts(body, redactions),
    choose: put,
    toggle: (index: number) => put([index], !selected.has(index)),
  };
}
export type Redaction = ReturnType<typeof useRedaction>;
