import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { ReaderStanding } from '../../../../../contract';
import { useChangeStandingMutation } from '../../../api/readers';
import { useTranslate } from '../../../translations/use-translate';
import { useExplainError } from '../use-explain-error';
import { banEnd, type BanLength } from './ban-end';

export interface Sanction {
  standing: ReaderStanding;
  length: BanLength;
  reason: string;
}

/** Says what moderators think of a reader from now on. */
export function useChangeStanding(reader: string) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const [send, { isLoading: isSaving }] = useChangeStandingMutation();
  const [whyNot, setWhyNot] = useState<string | null>(null);

  /** Ends with whether it was saved. */
  const change = async ({ standing, length, reason }: Sanction): Promise<boolean> => {
    const until = standing === 'banned' ? banEnd(length, Date.now()) : null;
    const answer = await send({
      documentId: reader,
      request: { standing, reason: reason.trim(), ...(until !== null && { until }) },
    });
    setWhyNot('error' in answer ? explain(answer.error) : null);
    if ('error' in answer) return false;
    toggleNotification({ type: 'success', message: t(`sanction.done.${standing}`) });
    return true;
  };
  return { change, isSaving, whyNot };
}
