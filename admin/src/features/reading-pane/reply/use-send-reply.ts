import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { QueueItem, ReplyAnswer } from '../../../../../contract';
import { useSendReplyMutation } from '../../../api/comment-acts';
import { useTranslate } from '../../../translations/use-translate';
import { errorCodeOf } from '../../../api/error-code';
import { useExplainError } from '../../../components/use-explain-error';

interface Options {
  item: QueueItem;
  /** `sent`: the field may hold another text by now. */
  onSent: (answer: ReplyAnswer['data'], sent: string) => void;
  /** The comment is not what it was, and may be the reason why nothing was sent. */
  onChanged: () => void;
}

/** Answers a comment for the firm, and approves it in the same stroke where that is wanted. */
export function useSendReply({ item, onSent, onChanged }: Options) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const [post, { isLoading: isSending }] = useSendReplyMutation();
  const [whyNot, setWhyNot] = useState<string | null>(null);

  const send = async (body: string, withApproval: boolean) => {
    const { documentId, version } = item;
    const answer = await post({
      documentId,
      body,
      ...(withApproval && { approveVersion: version }),
    });
    if ('error' in answer) {
      setWhyNot(explain(answer.error));
      const isBehind = ['STALE_VERSION', 'TRANSITION_NOT_ALLOWED', 'CLAIMED_BY_OTHER'];
      if (isBehind.includes(errorCodeOf(answer.error) ?? '')) onChanged();
      return;
    }
    setWhyNot(null);
    if (answer.data.state === 'approved') {
      toggleNotification({ type: 'success', message: t('reply.public') });
    }
    onSent(answer.data, body);
    onChanged();
  };
  return { send, isSending, whyNot };
}
