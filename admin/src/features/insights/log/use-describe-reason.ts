import { useCallback } from 'react';
import { READER_STANDINGS } from '../../../../../contract/vocabulary';
import type { LogEntryShown } from '../../../../../contract';
import { reasonMessage } from '../../../components/describe-entry';
import { useTranslate } from '../../../translations/use-translate';

/** The reason of an entry in words: a rejection has one, a standing is one, others are as they were written. */
export function useDescribeReason() {
  const t = useTranslate();
  return useCallback(
    ({ action, reason }: Pick<LogEntryShown, 'action' | 'reason'>): string | null => {
      if (reason === null) return null;
      if (action === 'change-standing') {
        const standing = READER_STANDINGS.find((each) => each === reason);
        if (standing === 'normal') return t('log.standing.normal');
        return standing ? t(`standing.${standing}`) : reason;
      }
      if (reason === 'false_or_misleading') return t('log.report.false_or_misleading');
      const known = reasonMessage(reason);
      return known ? t(known) : reason;
    },
    [t]
  );
}
