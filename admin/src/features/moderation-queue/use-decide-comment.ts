import { useCallback, useRef, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { DecisionAction, QueueItem, QueuePage, RejectionReason } from '../../../../contract';
import type { DecisionOutcome } from '../../api/decision-outcome';
import { useDecideOnOneMutation, type QueueList } from '../../api/moderation';
import { useTranslate } from '../../translations/use-translate';
import { afterRemoval } from './selection';
import { useDescribeDecision } from './use-describe-decision';

interface Desk {
  list: QueueList;
  items: readonly QueueItem[];
  counts: QueuePage['meta']['counts'] | undefined;
  reload: () => void;
  /** Takes the focus to the comment that is open afterwards. */
  focusOn: (documentId: string | null) => void;
}

/** How long the quiet line about a decision stays, in milliseconds; a refusal stays twice as long. */
const OUTCOME_SHOWN_FOR = 3_000;

/** Decides on a comment and says what became of it, on screen and to screen readers. */
export function useDecideComment({ list, items, counts, reload, focusOn }: Desk) {
  const t = useTranslate();
  const describe = useDescribeDecision();
  const { toggleNotification } = useNotification();
  const [send, { isLoading: isDeciding }] = useDecideOnOneMutation();
  const [announcement, setAnnouncement] = useState('');
  const inFlight = useRef(false);

  const nextAfter = useCallback(
    ({ documentId }: QueueItem) =>
      afterRemoval(
        items,
        items.findIndex((each) => each.documentId === documentId)
      ),
    [items]
  );

  const reportDone = useCallback(
    (item: QueueItem, action: DecisionAction, outcome: DecisionOutcome & { kind: 'done' }) => {
      const left = item.state === 'pending' ? -1 : 0;
      const came = outcome.state === 'pending' ? 1 : 0;
      const count = Math.max(0, (counts?.pending ?? 0) + left + came);
      const message = `${t(`decided.${action}`)} ${t('decided.waiting', { count })}`;
      const next = outcome.state === list.status ? item : nextAfter(item);

      toggleNotification({ type: 'success', message, timeout: OUTCOME_SHOWN_FOR });
      setAnnouncement(
        `${message} ${next ? t('decided.next', { name: next.author.name }) : t('decided.last')}`
      );
      focusOn(next?.documentId ?? null);
    },
    [counts, focusOn, list.status, nextAfter, t, toggleNotification]
  );

  const explain = useCallback(
    (outcome: Exclude<DecisionOutcome, { kind: 'done' }>): string => {
      switch (outcome.kind) {
        case 'decided-by-other': {
          const { lastDecision, state } = outcome.current;
          return lastDecision
            ? t('refused.decided-by-other', { decision: describe(lastDecision) })
            : t('comment.moved', { state: t(`state.${state}`) });
        }
        case 'failed':
          return t('refused.failed', { message: outcome.message });
        default:
          return t(`refused.${outcome.kind}`);
      }
    },
    [describe, t]
  );

  const decide = useCallback(
    async (item: QueueItem, action: DecisionAction, reason?: RejectionReason) => {
      if (inFlight.current) return;
      inFlight.current = true;
      const { documentId, version, state } = item;
      const answer = await send({
        list,
        seen: state,
        item: { documentId, version },
        action,
        ...(reason && { reason }),
      });
      inFlight.current = false;
      if (!('data' in answer)) return;

      const outcome = answer.data;
      if (outcome.kind === 'done') return reportDone(item, action, outcome);

      const message = explain(outcome);
      toggleNotification({
        type: outcome.kind === 'failed' ? 'danger' : 'warning',
        title: t('refused.title'),
        message,
        timeout: 2 * OUTCOME_SHOWN_FOR,
      });
      setAnnouncement(`${t('refused.title')}. ${message}`);
      if (outcome.kind === 'changed' || outcome.kind === 'not-allowed') reload();
      // What was pressed is gone in these two cases, and the focus would go with it.
      if (outcome.kind === 'decided-by-other') focusOn(documentId);
      if (outcome.kind === 'gone') focusOn(nextAfter(item)?.documentId ?? null);
    },
    [explain, focusOn, list, nextAfter, reload, reportDone, send, t, toggleNotification]
  );

  return { decide, isDeciding, announcement };
}
