import { useCallback, useRef } from 'react';
import type { DecisionResponse } from '../../../../contract';
import { useLookUpCommentMutation } from '../../api/queue';
import { outcomeOfAnswer, refusalOf } from '../../api/decision-outcome';
import { useUndoDecisionsMutation } from '../../api/decisions';
import type { QueueList } from '../../api/queue-list';
import type { ListedItem } from '../../api/queue-pages';
import { useTranslate } from '../../translations/use-translate';
import { useExplainRefusal } from './use-explain-refusal';
import type { OutcomeLine } from './use-outcome';
import { useListChanges } from './use-list-changes';

/** Something that was decided, and where the comment stood. */
export interface Done {
  /** None where it was refused after all: there is nothing to take back. */
  batchIds: Promise<readonly string[]>;
  list: QueueList;
  /** Null for many at once. */
  one: { item: ListedItem; index: number } | null;
}

interface Options {
  list: QueueList;
  line: OutcomeLine;
  goOn: (documentId: string) => void;
  reload: () => void;
  lookNow: () => void;
}

const REMEMBERED = 50;

/** Takes back what was decided, the last first. */
export function useUndo({ list, line, goOn, reload, lookNow }: Options) {
  const t = useTranslate();
  const explain = useExplainRefusal();
  const [sendUndo] = useUndoDecisionsMutation();
  const [lookUp] = useLookUpCommentMutation();
  const change = useListChanges();
  const stack = useRef<Done[]>([]);
  const isBusy = useRef(false);
  const { tell } = line;

  const remember = useCallback((done: Done) => {
    stack.current = [...stack.current, done].slice(-REMEMBERED);
  }, []);

  const showAgain = useCallback(
    async (done: Done & { one: NonNullable<Done['one']> }) => {
      const { item, index } = done.one;
      const fresh = await lookUp(item.documentId);
      change.putBack(done.list, 'data' in fresh ? fresh.data : item, index);
      if (done.list === list) goOn(item.documentId);
    },
    [change, goOn, list, lookUp]
  );

  const takeBackOne = useCallback(
    async (done: Done & { one: NonNullable<Done['one']> }, batchId: string) => {
      const { documentId, state, author } = done.one.item;
      const answer = await sendUndo(batchId);
      const outcome =
        'data' in answer
          ? outcomeOfAnswer(answer.data, documentId, state)
          : refusalOf(answer.error, state);
      if (outcome.kind !== 'done') {
        const message = `${t('undo.refused')} ${explain(outcome)}`;
        return tell({ message, tone: 'refused', about: documentId });
      }
      await showAgain(done);
      tell({ message: t('undo.done', { name: author.name }), tone: 'done' });
    },
    [explain, sendUndo, showAgain, t, tell]
  );

  const takeBackMany = useCallback(
    async (batchIds: readonly string[]) => {
      const results: DecisionResponse['data']['results'] = [];
      for (const batchId of batchIds) {
        const answer = await sendUndo(batchId);
        if ('data' in answer) results.push(...answer.data.results);
        else tell({ message: explain(refusalOf(answer.error, 'pending')), tone: 'refused' });
      }
      const count = results.filter(({ outcome }) => outcome === 'done').length;
      reload();
      tell({
        message: t('undo.done-many', { count, refused: results.length - count }),
        tone: count === results.length ? 'done' : 'refused',
      });
    },
    [explain, reload, sendUndo, t, tell]
  );

  const takeBack = useCallback(
    async (done: Done) => {
      const { one } = done;
      const batchIds = await done.batchIds;
      const [first] = batchIds;
      if (first === undefined) tell({ message: t('undo.nothing'), tone: 'refused' });
      else if (one) await takeBackOne({ ...done, one }, first);
      else await takeBackMany(batchIds);
      lookNow();
    },
    [lookNow, t, takeBackMany, takeBackOne, tell]
  );

  const undo = useCallback(async () => {
    if (isBusy.current) return;
    const last = stack.current.at(-1);
    if (!last) return tell({ message: t('undo.nothing'), tone: 'refused' });
    stack.current = stack.current.slice(0, -1);
    isBusy.current = true;
    await takeBack(last).finally(() => {
      isBusy.current = false;
    });
  }, [t, takeBack, tell]);

  return { remember, undo };
}
export type Undo = ReturnType<typeof useUndo>;
