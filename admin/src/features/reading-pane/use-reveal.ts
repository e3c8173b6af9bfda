import { useCallback, useRef, useState } from 'react';
import { useFetchClient, useNotification, useRBAC, type FetchError } from '@strapi/strapi/admin';
import type { QueueItem, RevealAnswer } from '../../../../contract';
import { useExplainError } from '../../components/use-explain-error';
import { isOccupied } from '../../components/where-one-types';
import { CAN_REVEAL } from '../../permissions';

type Text = Pick<QueueItem, 'documentId' | 'version' | 'body'>;

interface Options {
  comment: QueueItem | null;
  /** Takes the focus to the comment: what was pressed is gone once the text is there. */
  focusOn: (documentId: string) => void;
}

/**
 * Restricted text, for as long as its comment is open. It is asked for past the store, so that it
 * stays in no cache.
 */
export function useReveal({ comment, focusOn }: Options) {
  const { post } = useFetchClient();
  const explain = useExplainError();
  const { toggleNotification } = useNotification();
  const { canReveal = false } = useRBAC(CAN_REVEAL).allowedActions;
  const [text, setText] = useState<Text | null>(null);
  const [isRevealing, setRevealing] = useState(false);
  const inFlight = useRef(false);

  const isOfOpen =
    text !== null && text.documentId === comment?.documentId && text.version === comment.version;
  // While rendering, so that it is forgotten before another comment is drawn.
  if (text !== null && !isOfOpen) setText(null);
  const revealed = isOfOpen ? text.body : null;

  /** `keepsFocus`: for who takes care of it, as in a dialog. */
  const reveal = useCallback(
    async ({ keepsFocus = false } = {}) => {
      // Every one stands in the log.
      if (!comment?.masked || !canReveal || revealed !== null || inFlight.current) return;
      const { documentId, version } = comment;
      inFlight.current = true;
      setRevealing(true);
      try {
        const url = `/legal-blog/moderation/comments/${documentId}/reveal`;
        const answer = await post<RevealAnswer>(url, {});
        setText({ documentId, version, body: answer.data.data.body });
        // Who turned to something else meanwhile is not taken away from it.
        const isBusy = isOccupied();
        if (!keepsFocus && !isBusy) focusOn(documentId);
      } catch (error) {
        toggleNotification({ type: 'danger', message: explain(error as FetchError) });
      } finally {
        inFlight.current = false;
        setRevealing(false);
      }
    },
    [canReveal, comment, explain, focusOn, post, revealed, toggleNotification]
  );

  return { canReveal, isRevealing, revealed, reveal };
}
export type Reveal = ReturnType<typeof useReveal>;
