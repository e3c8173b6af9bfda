import { useCallback, useState } from 'react';
import { useDecideMutation } from '../../api/decisions';
import { refusalOf } from '../../api/decision-outcome';
import { toSelectionQuery, type QueueList } from '../../api/queue-list';
import type { DecisionResponse } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import type { BulkCommand } from './keys';
import { decisionOf, type Particulars } from './offered-actions';
import { inParts } from './selection';
import { useExplainRefusal } from './use-explain-refusal';
import { useListChanges } from './use-list-changes';
import type { OutcomeLine } from './use-outcome';
import type { Selection } from './use-selection';
import type { Undo } from './use-undo';

interface Options {
  list: QueueList;
  selection: Selection;
  line: OutcomeLine;
  undo: Undo;
  /** Goes on from the open comment, where it is among these. */
  leave: (documentIds: ReadonlySet<string>) => void;
  reload: () => void;
  lookNow: () => void;
}

/** As many as the server takes in one request; fewer, so that the bar moves. */
const AT_ONCE = 100;

type Results = DecisionResponse['data']['results'];

/** Decides on all that is selected, and says how many it was refused for, which stay selected. */
export function useDecideMany({ list, selection, line, undo, leave, reload, lookNow }: Options) {
  const t = useTranslate();
  const explain = useExplainRefusal();
  const [send] = useDecideMutation();
  const change = useListChanges();
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const { tell } = line;
  const { selected, whole, count, choose, clear } = selection;

  const report = useCallback(
    (offer: BulkCommand, results: Results) => {
      const refused = results.filter(({ outcome }) => outcome === 'refused');
      const done = results.length - refused.length;
      if (refused.length === 0) clear();
      else choose(refused.map(({ documentId }) => documentId));
      tell({
        message: [
          t('bulk.done', { count: done, what: t(`bulk.what.${offer}`) }),
          ...(refused.length > 0 ? [t('bulk.refused', { count: refused.length })] : []),
        ].join(' '),
        tone: refused.length === 0 ? 'done' : 'refused',
        canUndo: done > 0,
      });
    },
    [choose, clear, t, tell]
  );

  const decideMany = useCallback(
    async (offer: BulkCommand, particulars: Particulars = {}) => {
      if (count === 0 || progress) return;
      const decision = decisionOf(offer, particulars);
      const requests = whole
        ? [{ ...decision, selection: { query: toSelectionQuery(list), revision: whole.revision } }]
        : inParts(selected, AT_ONCE).map((part) => ({
            ...decision,
            items: part.map(({ documentId, version }) => ({ documentId, version })),
          }));
      const results: Results = [];
      const batchIds: string[] = [];
      setProgress({ done: 0, of: count });
      for (const request of requests) {
        const answer = await send(request);
        if (!('data' in answer)) {
          tell({ message: explain(refusalOf(answer.error, 'pending')), tone: 'refused' });
          break;
        }
        batchIds.push(answer.data.batchId);
        results.push(...answer.data.results);
        setProgress({ done: results.length, of: count });
      }
      setProgress(null);
      if (results.length > 0) {
        undo.remember({ list, one: null, batchIds: Promise.resolve(batchIds) });
        const done = results.filter(({ outcome }) => outcome === 'done');
        leave(new Set(done.map(({ documentId }) => documentId)));
        change.showResults(list, results);
        report(offer, results);
      }
      // What was not loaded is not in the list either.
      if (whole) reload();
      lookNow();
    },
    [
      change,
      count,
      explain,
      list,
      lookNow,
      progress,
      reload,
      report,
      selected,
      send,
      tell,
      undo,
      whole,
    ]
  );

  return { decideMany, progress };
}
