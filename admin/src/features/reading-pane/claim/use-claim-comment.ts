import { useCallback, useState } from 'react';
import { useAuth, useNotification } from '@strapi/strapi/admin';
import type { QueueItem } from '../../../../../contract';
import { useClaimCommentMutation, useReleaseCommentMutation } from '../../../api/comment-acts';
import { useMoment } from '../../../components/use-moment';
import { useNow } from '../../../components/use-now';
import { useTranslate } from '../../../translations/use-translate';
import { useExplainError } from '../../../components/use-explain-error';
import { claimStatus } from './claim-status';

/** Keeps colleagues off a comment, or lets them have it. */
export function useClaimComment(
  { documentId, claim }: Pick<QueueItem, 'documentId' | 'claim'>,
  onChanged: () => void
) {
  const t = useTranslate();
  const moment = useMoment();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const viewer = useAuth('useClaimComment', ({ user }) => user?.id);
  const now = useNow();
  const [sendClaim, { isLoading: isTaking }] = useClaimCommentMutation();
  const [sendRelease, { isLoading: isReleasing }] = useReleaseCommentMutation();
  const [whyNot, setWhyNot] = useState<string | null>(null);

  /** Ends with whether it is one's own now. */
  const take = useCallback(
    async (reason?: string): Promise<boolean> => {
      const answer = await sendClaim({ documentId, ...(reason !== undefined && { reason }) });
      setWhyNot('error' in answer ? explain(answer.error) : null);
      const isTaken = 'data' in answer;
      if (isTaken) {
        const { clock } = moment(answer.data.until);
        toggleNotification({ type: 'success', message: t('claim.mine', { until: clock }) });
      }
      // A colleague may have been faster: the desk shows who.
      onChanged();
      return isTaken;
    },
    [documentId, explain, moment, onChanged, sendClaim, t, toggleNotification]
  );

  const giveBack = useCallback(async () => {
    const answer = await sendRelease({ documentId });
    setWhyNot('error' in answer ? explain(answer.error) : null);
    if ('data' in answer) toggleNotification({ type: 'success', message: t('claim.given-back') });
    onChanged();
  }, [documentId, explain, onChanged, sendRelease, t, toggleNotification]);

  return {
    status: claimStatus(claim, viewer === undefined ? undefined : Number(viewer), now),
    isBusy: isTaking || isReleasing,
    whyNot,
    take,
    giveBack,
  };
}
export type Claiming = ReturnType<typeof useClaimComment>;
