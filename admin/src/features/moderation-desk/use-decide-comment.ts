import { useCallback, useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { QueueItem, QueuePage, RejectionReason } from '../../../../contract';
import type { DecisionOutcome } from '../../api/decision-outcome';
import { useDecideOnOneMutation, type DecisionOnOne, type QueueList } from '../../api/moderation';
import { useTranslate } from '../../translations/use-translate';
import { decisionOf, type Offer } from './offered-actions';
import { afterDecision } from './selection';
import { useExplainRefusal } from './use-explain-refusal';

interface Desk {
  list: QueueList;
  items: readonly QueueItem[];
  counts: QueuePage['meta']['counts'] | undefined;
  reload: () => void;
  /** Takes the focus to the comment that is open afterwards. */
  focusOn: (documentId: string | null) => void;
  /** Opens another comment, and takes the focus there. */
  goOn: (documentId: string) => void;
}

/** How long the quiet line about a decision stays, in milliseconds; a refusal stays twice as long. */
const OUTCOME_SHOWN_FOR = 3_000;

/** What these did is to be seen in the comment itself, and what was pressed may be gone with it. */
const SHOWN_IN_PLACE: readonly DecisionOutcome['kind'][] = ['decided-by-other', 'claimed'];

/** The list is behind what there is. */
const OUT_OF_DATE: readonly DecisionOutcome['kind'][] = ['changed', 'not-allowed'];

type Redactions = DecisionOnOne['item']['redactions'];

/**
 * Decides on a comment and says what became of it, on screen and to screen readers. Ends with why it
 * was not done, for who wants to say it in place.
 */
export function useDecideComment({ list, items, counts, reload, focusOn, goOn }: Desk) {
  const t = useTranslate();
  const explain = useExplainRefusal();
  const { toggleNotification } = useNotification();
  const [send, { isLoading: isDeciding }] = useDecideOnOneMutation();
  const [announcement, setAnnouncement] = useState('');
  const inFlight = useRef(false);

  const nextAfter = useCallback(
    ({ documentId }: QueueItem, stays: boolean) => {
      const index = items.findIndex((each) => each.documentId === documentId);
      return afterDecision(items, index, stays);
    },
    [items]
  );

  const reportDone = useCallback(
    (item: QueueItem, offer: Offer, outcome: DecisionOutcome & { kind: 'done' }) => {
      const left = item.state === 'pending' ? -1 : 0;
      const came = outcome.state === 'pending' ? 1 : 0;
      const count = Math.max(0, (counts?.pending ?? 0) + left + came);
      const message = `${t(`decided.${offer}`)} ${t('decided.waiting', { count })}`;
      const stays = outcome.state === list.status;
      const next = nextAfter(item, stays);

      toggleNotification({ type: 'success', message, timeout: OUTCOME_SHOWN_FOR });
      setAnnouncement(
        `${message} ${next ? t('decided.next', { name: next.author.name }) : t('decided.last')}`
      );
      // What left makes room for the next one by itself.
      if (stays && next) goOn(next.documentId);
      else focusOn(stays ? item.documentId : (next?.documentId ?? null));
    },
    [counts, focusOn, goOn, list.status, nextAfter, t, toggleNotification]
  );

  const decide = useCallback(
    async (
      item: QueueItem,
      offer: Offer,
      reason?: RejectionReason,
      redactions?: Redactions
    ): Promise<string | null> => {
      if (inFlight.current) return null;
      inFlight.current = true;
      const { documentId, version, state } = item;
      const answer = await send({
        list,
        seen: state,
        item: { documentId, version, ...(redactions && { redactions }) },
        decision: { ...decisionOf(offer), ...(reason && { reason }) },
      });
      inFlight.current = false;
      if (!('data' in answer)) return t('refused.title');

      const outcome = answer.data;
      if (outcome.kind === 'done') {
        reportDone(item, offer, outcome);
        return null;
      }

      const message = explain(outcome);
      toggleNotification({
        type: outcome.kind === 'failed' ? 'danger' : 'warning',
        title: t('refused.title'),
        message,
        timeout: 2 * OUTCOME_SHOWN_FOR,
      });
      setAnnouncement(`${t('refused.title')}. ${message}`);
      if (OUT_OF_DATE.includes(outcome.kind)) reload();
      if (SHOWN_IN_PLACE.includes(outcome.kind)) focusOn(documentId);
      if (outcome.kind === 'gone') focusOn(nextAfter(item, false)?.documentId ?? null);
      return message;
    },
    [explain, focusOn, list, nextAfter, reload, reportDone, send, t, toggleNotification]
  );

  return { decide, isDeciding, announcement };
}
