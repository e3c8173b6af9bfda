import { useCallback, useState } from 'react';
import { useDecideMutation } from '../../api/decisions';
import { refusalOf, type Refusal } from '../../api/decision-outcome';
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

/** What became of a decision on many. */
interface Run {
  offer: BulkCommand;
  results: Results;
  /** Of the request with which it ended early; null where all were sent. */
  failure: Refusal | null;
  /** documentIds of those that the server was not asked about, or did not answer for. */
  unsent: readonly string[];
}

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
    ({ offer, results, failure, unsent }: Run) => {
      const refused = results.filter(({ outcome }) => outcome === 'refused');
      const done = results.length - refused.length;
      const left = [...refused.map(({ documentId }) => documentId), ...unsent];
      // Of all that the list shows nothing is left to select: the list is another one now.
      if (left.length === 0) clear();
      else choose(left);
      tell({
        message: [
          ...(results.length > 0
            ? [t('bulk.done', { count: done, what: t(`bulk.what.${offer}`) })]
            : []),
          ...(left.length > 0 ? [t('bulk.refused', { count: left.length })] : []),
          ...(failure ? [explain(failure)] : []),
        ].join(' '),
        tone: failure || refused.length > 0 ? 'refused' : 'done',
        canUndo: done > 0,
      });
    },
    [choose, clear, explain, t, tell]
  );

  const run = useCallback(
    async (offer: BulkCommand, particulars: Particulars): Promise<Run & { batchIds: string[] }> => {
      const decision = decisionOf(offer, particulars);
      const parts = whole ? [] : inParts(selected, AT_ONCE);
      const requests = whole
        ? [{ ...decision, selection: { query: toSelectionQuery(list), revision: whole.revision } }]
        : parts.map((part) => ({
            ...decision,
            items: part.map(({ documentId, version }) => ({ documentId, version })),
          }));
      const results: Results = [];
      const batchIds: string[] = [];
      for (const [place, request] of requests.entries()) {
        const answer = await send(request);
        if (!('data' in answer)) {
          const failure = refusalOf(answer.error, 'pending');
          const unsent = parts.slice(place).flatMap((part) => part.map((item) => item.documentId));
          return { offer, results, batchIds, failure, unsent };
        }
        if (answer.data.results.some(({ outcome }) => outcome === 'done'))
          batchIds.push(answer.data.batchId);
        results.push(...answer.data.results);
        setProgress({ done: results.length, of: count });
      }
      return { offer, results, batchIds, failure: null, unsent: [] };
    },
    [count, list, selected, send, whole]
  );

  const decideMany = useCallback(
    async (offer: BulkCommand, particulars: Particulars = {}) => {
      if (count === 0 || progress) return;
      setProgress({ done: 0, of: count });
      const running = run(offer, particulars);
      // At once: whoever takes back meanwhile means this.
      undo.remember({ list, one: null, batchIds: running.then(({ batchIds }) => batchIds) });
      const ended = await running;
      setProgress(null);
      const done = ended.results.filter(({ outcome }) => outcome === 'done');
      leave(new Set(done.map(({ documentId }) => documentId)));
      change.showResults(list, ended.results);
      report(ended);
      // What was not loaded is not in the list either.
      if (whole) reload();
      lookNow();
    },
    [change, count, leave, list, lookNow, progress, reload, report, run, undo, whole]
  );

  return { decideMany, progress };
}
