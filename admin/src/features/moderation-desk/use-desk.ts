import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAuth, useMediaQuery, useNotification, useRBAC } from '@strapi/strapi/admin';
import { useLookUpCommentMutation } from '../../api/queue';
import { SIDE_BY_SIDE } from '../../components/layout';
import { CAN_DECIDE, CAN_SANCTION } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import type { PaneAct } from '../reading-pane/pane-acts';
import { useReveal } from '../reading-pane/use-reveal';
import type { BulkCommand } from './keys';
import { offersFor, type Offer, type Particulars } from './offered-actions';
import { goesOnAt } from './selection';
import { useDecideComment } from './use-decide-comment';
import { useDecideMany } from './use-decide-many';
import { useFocusOnComment } from './use-focus-on-comment';
import { useKeymap } from './use-keymap';
import { useListChanges } from './use-list-changes';
import { useLive } from './use-live';
import { useNews } from './use-news';
import { useOpenComment } from './use-open-comment';
import { useOutcome } from './use-outcome';
import { useQueue } from './use-queue';
import { useQueueLocation } from './use-queue-location';
import { useReleasedComment } from './use-released-comment';
import { useSelection } from './use-selection';
import { useUndo } from './use-undo';

/** A choice that stands open: of a reason or of a lane, for the open comment or for the selection. */
export interface Choice {
  offer: 'reject' | 'hold';
  of: 'comment' | 'selection';
}

/** Ties address, list, open comment, selection, decisions and what colleagues do to one desk. */
export function useDesk() {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const isWide = useMediaQuery(SIDE_BY_SIDE);
  const { canDecide = false } = useRBAC(CAN_DECIDE).allowedActions;
  const { canSanction = false } = useRBAC(CAN_SANCTION).allowedActions;
  const keymap = useKeymap();
  const line = useOutcome();

  const location = useQueueLocation();
  const { list, goToItem } = location;
  const queue = useQueue(list);
  const { items, isLoaded, reload } = queue;
  const live = useLive(list);
  const selection = useSelection(list, items);
  const change = useListChanges();

  const sayGone = useCallback(
    () => toggleNotification({ type: 'info', message: t('comment.not-listed') }),
    [t, toggleNotification]
  );
  const sayFailed = useCallback(
    () => toggleNotification({ type: 'danger', message: t('moderation.load-failed') }),
    [t, toggleNotification]
  );
  const opened = useOpenComment({
    ...{ list, items, isLoaded, goToItem, onGone: sayGone, onLookUpFailed: sayFailed },
    wanted: location.item,
    alwaysOpen: isWide,
  });
  const { comment, open, showBeside } = opened;
  const openId = comment?.documentId ?? null;
  const latestOpenId = useRef(openId);
  useEffect(() => {
    latestOpenId.current = openId;
  });

  const { headingRef, listRef, focusOn } = useFocusOnComment(openId);
  const goOn = useCallback(
    (documentId: string | null) => {
      latestOpenId.current = documentId;
      open(documentId);
      focusOn(documentId);
    },
    [focusOn, open]
  );

  const [act, setAct] = useState<PaneAct | null>(null);
  const [choice, setChoice] = useState<Choice | null>(null);
  const [actOf, setActOf] = useState(openId);
  if (actOf !== openId) {
    setActOf(openId);
    setAct(null);
    setChoice(null);
  }

  const undo = useUndo({ list, line, goOn, showBeside, reload, lookNow: live.lookNow });
  const decideOn = useDecideComment({
    ...{ list, items, line, undo, goOn, showBeside, lookNow: live.lookNow },
    openId: useCallback(() => latestOpenId.current, []),
  });
  const leave = useCallback(
    (gone: ReadonlySet<string>) => {
      const id = latestOpenId.current;
      if (id === null || !gone.has(id)) return;
      const at = items.findIndex(({ documentId }) => documentId === id);
      const next = goesOnAt(items, at, ({ documentId }) => !gone.has(documentId));
      goOn(next?.documentId ?? null);
    },
    [goOn, items]
  );
  const many = useDecideMany({
    ...{ list, selection, line, undo, leave, reload, lookNow: live.lookNow },
  });
  const reveal = useReveal({ comment, focusOn });
  const viewer = useAuth('useDesk', ({ user }) => user?.id);
  const isHeldByOther = comment?.claim != null && comment.claim.holder.id !== Number(viewer);
  const offers = useMemo(
    () =>
      comment && canDecide && !isHeldByOther ? offersFor(comment, reveal.revealed !== null) : [],
    [canDecide, comment, isHeldByOther, reveal.revealed]
  );

  /** By a click: on a phone Back then leads to the list. */
  const openByHand = useCallback(
    (documentId: string) => {
      goOn(documentId);
      if (!isWide) goToItem(documentId);
    },
    [goOn, goToItem, isWide]
  );

  const { news, isFilling } = useNews(list, queue);

  const { markLoaded } = live;
  const refresh = useCallback(() => {
    markLoaded();
    reload();
  }, [markLoaded, reload]);

  const [lookUp] = useLookUpCommentMutation();
  const { index } = opened;
  /** The open comment as it is now, wherever it is shown. */
  const refreshOpen = useCallback(() => {
    if (openId === null) return;
    void lookUp(openId).then((fresh) => {
      if (!('data' in fresh)) return;
      if (index === null) showBeside(fresh.data);
      else change.show(list, fresh.data);
    });
  }, [change, index, list, lookUp, openId, showBeside]);

  useReleasedComment(canDecide ? comment : null, refreshOpen);

  return {
    ...{
      isWide,
      canDecide,
      canSanction,
      keymap,
      line,
      location,
      queue,
      live,
      news,
      isFilling,
      selection,
    },
    ...{ opened, comment, openId, headingRef, listRef, focusOn, goOn, openByHand },
    ...{ act, setAct, choice, setChoice, undo, many, reveal, offers, refresh, refreshOpen },
    decide: (offer: Offer, particulars?: Particulars) => {
      if (comment && canDecide) void decideOn(comment, offer, particulars);
    },
    /** Publishes without these parts; ends with why that was refused, for the one who chose them. */
    redact: async (redactions: NonNullable<Particulars['redactions']>) =>
      comment && canDecide ? decideOn(comment, 'redact-and-approve', { redactions }) : null,
    decideMany: (offer: BulkCommand, particulars?: Particulars) => {
      if (canDecide) void many.decideMany(offer, particulars);
    },
  };
}
export type Desk = ReturnType<typeof useDesk>;
