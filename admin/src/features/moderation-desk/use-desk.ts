import { useCallback, useMemo, useState } from 'react';
import { useMediaQuery, useNotification, usePersistentState, useRBAC } from '@strapi/strapi/admin';
import type { QueueItem, RejectionReason } from '../../../../contract';
import { CAN_DECIDE } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import type { KeyCommand } from './keys';
import { SIDE_BY_SIDE } from '../../components/layout';
import { offersFor, type Offer } from './offered-actions';
import { step } from './selection';
import { useDecideComment } from './use-decide-comment';
import { useFocusOnComment } from './use-focus-on-comment';
import { useOpenComment } from './use-open-comment';
import { useQueue } from './use-queue';
import { useQueueKeys } from './use-queue-keys';
import { useQueueLocation } from './use-queue-location';
import { useReveal } from '../reading-pane/use-reveal';

/** Ties address, list, open comment, focus, decisions and keys to one desk. */
export function useDesk() {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const isWide = useMediaQuery(SIDE_BY_SIDE);
  const { canDecide = false } = useRBAC(CAN_DECIDE).allowedActions;
  const [keysEnabled, setKeysEnabled] = usePersistentState('legal-blog.moderation-keys', true);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [isRejectOpen, setRejectOpen] = useState(false);

  const { location, go, addressOf } = useQueueLocation();
  const { status, sort, item: wanted } = location;
  const list = useMemo(() => ({ status, sort }), [status, sort]);
  const queue = useQueue(list);
  const { items, counts, isLoaded, reload } = queue;

  const goTo = useCallback((item: string | null) => go({ item }, { replace: true }), [go]);
  const putRight = useCallback(
    (item: string | null, wasListed: boolean) => {
      goTo(item);
      if (!wasListed) toggleNotification({ type: 'info', message: t('comment.not-listed') });
    },
    [goTo, t, toggleNotification]
  );
  const open = useOpenComment({
    list,
    items,
    isLoaded,
    hasMore: queue.hasMore,
    wanted,
    alwaysOpen: isWide,
    seek: queue.seek,
    onReplaced: putRight,
  });
  const { comment, index, lastId } = open;

  const { headingRef, listRef, focusOn } = useFocusOnComment(comment?.documentId ?? null);
  const goOn = useCallback(
    (documentId: string) => {
      goTo(documentId);
      focusOn(documentId);
    },
    [focusOn, goTo]
  );
  const decisions = useDecideComment({ list, items, counts, reload, focusOn, goOn });
  const reveal = useReveal({ comment, focusOn });
  const offers = comment ? offersFor(comment, reveal.revealed !== null) : [];

  const decide = (offer: Offer, reason?: RejectionReason) => {
    if (comment) void decisions.decide(comment, offer, reason);
  };
  const redact = async (redactions: { start: number; end: number }[]) =>
    comment ? decisions.decide(comment, 'redact-and-approve', undefined, redactions) : null;
  const move = (to: QueueItem | null) => {
    if (to) goOn(to.documentId);
  };
  const run = (command: KeyCommand) => {
    if (command === 'help') return setHelpOpen(true);
    if (command === 'next') return move(step(items, index, 1));
    if (command === 'previous') return move(step(items, index, -1));
    if (command === 'reveal') return void reveal.reveal();
    if (!canDecide || !offers.includes(command)) return;
    if (command === 'reject') return setRejectOpen(true);
    decide(command);
  };
  useQueueKeys(keysEnabled, run);

  return {
    isWide,
    location,
    go,
    addressOf,
    queue,
    comment,
    index,
    lastId,
    isSeeking: open.isSeeking,
    headingRef,
    listRef,
    focusOn,
    canDecide,
    offers,
    reveal,
    decide,
    redact,
    isDeciding: decisions.isDeciding,
    announcement: decisions.announcement,
    reject: { isOpen: isRejectOpen, setOpen: setRejectOpen },
    keys: {
      enabled: keysEnabled,
      setEnabled: setKeysEnabled,
      isHelpOpen,
      setHelpOpen,
    },
  };
}
export type Desk = ReturnType<typeof useDesk>;
