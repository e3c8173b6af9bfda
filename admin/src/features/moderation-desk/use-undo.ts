import { useCallback, useRef } from 'react';
import type { DecisionResponse } from '../../../../contract';
import { useLookUpCommentMutation } from '../../api/queue';
import { outcomeOfAnswer, refusalOf, type Refusal } from '../../api/decision-outcome';
import { useUndoDecisionsMutation } from '../../api/decisions';
import type { QueueList } from '../../api/queue-list';
import type { ListedItem } from '../../api/queue-pages';
import { isOccupied } from '../../components/where-one-types';
import { useTranslate } from '../../translations/use-translate';
import { useExplainRefusal } from './use-explain-refusal';
import type { OutcomeLine } from './use-outcome';
import { useListChanges } from './use-list-changes';

/** Something that was decided, and where the comment stood. */
export interface Done {
  /** Ends once it is known; with none where it was refused after all. */
  batchIds: Promise<readonly string[]>;
  list: QueueList;
  /** Null for many at once; an index below zero for one that was shown beside the list. */
  one: { item: ListedItem; index: number } | null;
}
type DoneToOne = Done & { one: NonNullable<Done['one']> };

interface Options {
  list: QueueList;
  line: OutcomeLine;
  goOn: (documentId: string) => void;
  showBeside: (item: ListedItem) => void;
  reload: () => void;
  lookNow: () => void;
}

const REMEMBERED = 50;

/** Without an answer of ours the next try may be taken; what we refused we would refuse again. */
const mayComeThrough = (refusal: Refusal): boolean =>
  refusal.kind === 'failed' && refusal.code === null;

/** Takes back what was decided, the last first. */
export function useUndo({ list, line, goOn, showBeside, reload, lookNow }: Options) {
  const t = useTranslate();
  const explain = useExplainRefusal();
  const [sendUndo] = useUndoDecisionsMutation();
  const [lookUp] = useLookUpCommentMutation();
  const change = useListChanges();
  const stack = useRef<readonly Done[]>([]);
  const isBusy = useRef(false);
  const { tell } = line;

  const remember = useCallback((done: Done) => {
    stack.current = [...stack.current, done].slice(-REMEMBERED);
    // What was refused after all is nothing that could be taken back.
    void done.batchIds.then((batchIds) => {
      if (batchIds.length === 0) stack.current = stack.current.filter((each) => each !== done);
    });
  }, []);

  const showAgain = useCallback(
    async (done: DoneToOne) => {
      const { item, index } = done.one;
      const fresh = await lookUp(item.documentId);
      const now = 'data' in fresh ? fresh.data : item;
      if (index < 0) showBeside(now);
      else change.putBack(done.list, now, index);
      if (done.list === list && !isOccupied()) goOn(item.documentId);
    },
    [change, goOn, list, lookUp, showBeside]
  );

  /** Ends with what is still to be taken back. */
  const takeBackOne = useCallback(
    async (done: DoneToOne, batchId: string): Promise<readonly string[]> => {
      const { documentId, state, author } = done.one.item;
      const answer = await sendUndo(batchId);
      const outcome =
        'data' in answer
          ? outcomeOfAnswer(answer.data, documentId, state)
          : refusalOf(answer.error, state);
      if (outcome.kind !== 'done') {
        const message = `${t('undo.refused')} ${explain(outcome)}`;
        tell({ message, tone: 'refused', about: documentId });
        return mayComeThrough(outcome) ? [batchId] : [];
      }
      await showAgain(done);
      tell({ message: t('undo.done', { name: author.name }), tone: 'done' });
      return [];
    },
    [explain, sendUndo, showAgain, t, tell]
  );

  const takeBackMany = useCallback(
    async (batchIds: readonly string[]): Promise<readonly string[]> => {
      const results: DecisionResponse['data']['results'] = [];
      const left: string[] = [];
      const failures: string[] = [];
      for (const batchId of batchIds) {
        const answer = await sendUndo(batchId);
        if ('data' in answer) results.push(...answer.data.results);
        else {
          const refusal = refusalOf(answer.error, 'pending');
          failures.push(explain(refusal));
          if (mayComeThrough(refusal)) left.push(batchId);
        }
      }
      const count = results.filter(({ outcome }) => outcome === 'done').length;
      reload();
      const said = t('undo.done-many', { count, refused: results.length - count });
      tell({
        message: [
          ...(results.length > 0 ? [said] : [t('undo.refused')]),
          ...new Set(failures),
        ].join(' '),
        tone: count === results.length && failures.length === 0 ? 'done' : 'refused',
      });
      return left;
    },
    [explain, reload, sendUndo, t, tell]
  );

  const takeBack = useCallback(
    async (done: Done) => {
      const { one } = done;
      const batchIds = await done.batchIds;
      const [first] = batchIds;
      if (first === undefined) return tell({ message: t('undo.nothing'), tone: 'refused' });
      const left = one ? await takeBackOne({ ...done, one }, first) : await takeBackMany(batchIds);
      // So that the next press tries it again, and does not take back what was done before it.
      if (left.length > 0) remember({ ...done, batchIds: Promise.resolve(left) });
      lookNow();
    },
    [lookNow, remember, t, takeBackMany, takeBackOne, tell]
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
