import { useCallback, useRef } from 'react';
import { outcomeOfAnswer, refusalOf, type DecisionOutcome } from '../../api/decision-outcome';
import { useDecideMutation } from '../../api/decisions';
import { moveStanding, type Place } from '../../api/move-standing';
import { useLookUpCommentMutation } from '../../api/queue';
import { isInView, type QueueList } from '../../api/queue-list';
import { withCurrent, type ListedItem } from '../../api/queue-pages';
import { useGetStandingQuery } from '../../api/standing';
import { isOccupied } from '../../components/where-one-types';
import { useTranslate } from '../../translations/use-translate';
import { decisionOf, placeAfter, type Offer, type Particulars } from './offered-actions';
import { goesOnAt } from './selection';
import { useExplainRefusal } from './use-explain-refusal';
import { useListChanges } from './use-list-changes';
import type { OutcomeLine } from './use-outcome';
import type { Undo } from './use-undo';

interface Options {
  list: QueueList;
  items: readonly ListedItem[];
  /** Of the comment that is open now, at any time. */
  openId: () => string | null;
  line: OutcomeLine;
  undo: Undo;
  /** Opens another comment and takes the focus there; null for the list alone. */
  goOn: (documentId: string | null) => void;
  /** Shows a comment that is part of no list as it is now. */
  showBeside: (item: ListedItem) => void;
  lookNow: () => void;
}

/** Decided before it is confirmed: what a refusal has to take back. */
interface Taken {
  item: ListedItem;
  index: number;
  /** Where the moderator was taken. */
  next: string | null;
}

/**
 * Decides on a comment and goes on to the next at once. Should the server refuse, the comment comes
 * back to its place, and so does the moderator, unless they have gone on by themselves.
 */
export function useDecideComment(options: Options) {
  const { list, items, openId, line, undo, goOn, showBeside, lookNow } = options;
  const t = useTranslate();
  const explain = useExplainRefusal();
  const [send] = useDecideMutation();
  const [lookUp] = useLookUpCommentMutation();
  const change = useListChanges();
  const { data: standing } = useGetStandingQuery();
  const inFlight = useRef(new Set<string>());
  const { tell } = line;

  const showAsItIs = useCallback(
    async ({ item, index }: Taken) => {
      const fresh = await lookUp(item.documentId);
      if (!('data' in fresh)) return;
      if (index < 0) showBeside(fresh.data);
      else change.show(list, fresh.data);
    },
    [change, list, lookUp, showBeside]
  );

  const comeBack = useCallback(
    (taken: Taken, outcome: Exclude<DecisionOutcome, { kind: 'done' }>) => {
      const { item, index, next } = taken;
      const isGone = outcome.kind === 'gone';
      if (isGone) change.remove(list, [item.documentId]);
      else {
        const current = 'current' in outcome ? outcome.current : null;
        const shown = current ? withCurrent(item, current) : item;
        if (index < 0) showBeside(shown);
        else change.putBack(list, shown, index);
        if (outcome.kind === 'changed' || outcome.kind === 'not-allowed') void showAsItIs(taken);
      }
      const wasLeft = openId() !== next || isOccupied();
      if (!isGone && !wasLeft) goOn(item.documentId);
      const message = `${t('refused.title')}. ${explain(outcome)}`;
      tell({ message, tone: 'refused', ...(wasLeft && !isGone && { about: item.documentId }) });
    },
    [change, explain, goOn, list, openId, showAsItIs, showBeside, t, tell]
  );

  const sayWhatWaits = useCallback(
    (from: Place, to: Place) =>
      standing
        ? t('decided.waiting', { count: moveStanding(standing, from, to).meta.counts.pending })
        : '',
    [standing, t]
  );

  const decide = useCallback(
    async (
      item: ListedItem,
      offer: Offer,
      particulars: Particulars = {}
    ): Promise<string | null> => {
      const { documentId, version, state } = item;
      if (inFlight.current.has(documentId)) return null;
      inFlight.current.add(documentId);

      const place = placeAfter(item, offer, particulars);
      const index = items.findIndex((each) => each.documentId === documentId);
      const isLeaving = index >= 0 && !isInView(list, place);
      const next = goesOnAt(items, index, (each) => isInView(list, each));
      const taken: Taken = { item, index, next: next?.documentId ?? null };

      const { redactions } = particulars;
      const sent = send({
        ...decisionOf(offer, particulars),
        items: [{ documentId, version, ...(redactions && { redactions }) }],
      }).then((answer) =>
        'data' in answer
          ? outcomeOfAnswer(answer.data, documentId, state)
          : refusalOf(answer.error, state)
      );
      const goOnWithout = () => {
        if (isLeaving) change.remove(list, [documentId]);
        change.moveCount(item, place);
        goOn(taken.next);
        const message = `${t(`decided.${offer}`)} ${sayWhatWaits(item, place)}`.trim();
        tell(
          { message, tone: 'done', canUndo: true },
          next ? t('decided.next', { name: next.author.name }) : t('decided.last')
        );
        undo.remember({
          list,
          one: { item, index },
          batchIds: sent.then((outcome) => (outcome.kind === 'done' ? [outcome.batchId] : [])),
        });
      };

      // Whoever chose what to take out would have to choose again: their choice waits for the answer.
      const isAwaited = redactions !== undefined;
      if (!isAwaited) goOnWithout();
      const outcome = await sent;
      inFlight.current.delete(documentId);
      lookNow();
      if (outcome.kind === 'done') {
        if (isAwaited) goOnWithout();
        if (!isLeaving) void showAsItIs(taken);
        return null;
      }
      if (isAwaited) return explain(outcome);
      change.moveCount(place, item);
      comeBack(taken, outcome);
      return null;
    },
    // prettier-ignore
    [change, comeBack, explain, goOn, items, list, lookNow, sayWhatWaits, send, showAsItIs, t, tell, undo]
  );

  return decide;
}
