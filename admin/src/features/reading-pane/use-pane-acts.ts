import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { useNotification, useRBAC } from '@strapi/strapi/admin';
import type { QueueItem } from '../../../../contract';
import { CAN_DECIDE, CAN_SANCTION } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { askedFor, claimStep } from './claim/claim-step';
import type { Claiming } from './claim/use-claim-comment';
import { actsFor, type PaneAct } from './pane-acts';

interface Options {
  item: QueueItem;
  act: PaneAct | null;
  onAct: (act: PaneAct | null) => void;
  claiming: Claiming;
  pane: RefObject<HTMLElement>;
}

/**
 * What can be done with the open comment, and where the focus goes afterwards. An act may be asked
 * for by a key that knows nothing of the comment: what makes no sense with it is said, and not done.
 */
export function usePaneActs({ item, act, onAct, claiming, pane }: Options) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const { canDecide: decide = false } = useRBAC(CAN_DECIDE).allowedActions;
  const { canSanction: sanction = false } = useRBAC(CAN_SANCTION).allowedActions;
  const offered = actsFor(item, { decide, sanction });
  const pressed = useRef<HTMLElement | null>(null);
  const isOffered = act !== null && offered.includes(act);

  const open = useCallback(
    (wanted: PaneAct, button: HTMLElement) => {
      pressed.current = button;
      onAct(wanted);
    },
    [onAct]
  );
  const close = useCallback(() => onAct(null), [onAct]);
  const returnFocus = useCallback(() => {
    const button = pressed.current;
    pressed.current = null;
    if (button?.isConnected) button.focus();
    else pane.current?.querySelector<HTMLElement>('h2')?.focus();
  }, [pane]);

  useEffect(() => {
    if (act === null || isOffered) return;
    toggleNotification({ type: 'info', message: t(`act.${act}.not-here`) });
    close();
  }, [act, close, isOffered, t, toggleNotification]);

  const { status, take, giveBack } = claiming;
  const [before, setAsked] = useState({ act, status });
  const asked = askedFor(before, act, status);
  if (asked !== before) setAsked(asked);
  const step = isOffered ? claimStep(asked) : null;
  useEffect(() => {
    if (step === null || step === 'ask-why') return;
    // No dialog comes that would give the focus back.
    pressed.current = null;
    close();
    void (step === 'give-back' ? giveBack() : take());
  }, [close, giveBack, step, take]);

  return {
    ...{ offered, canDecide: decide, open, close, returnFocus },
    shown: isOffered ? act : null,
    /** From whom the comment is to be taken; null where it is not, or they are not asked. */
    takeOverFrom: step === 'ask-why' && asked.status.kind === 'theirs' ? asked.status.name : null,
  };
}
export type PaneActs = ReturnType<typeof usePaneActs>;
