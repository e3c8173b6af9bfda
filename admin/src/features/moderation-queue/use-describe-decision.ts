import { useCallback } from 'react';
import type { DecisionRecord } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { useMoment } from './use-moment';

/** "Approved by Jane Doe, 5 minutes ago". */
export function useDescribeDecision() {
  const t = useTranslate();
  const moment = useMoment();
  return useCallback(
    ({ action, actor, decidedAt }: DecisionRecord) =>
      t(`history.${action}`, { name: actor.name, when: moment(decidedAt).relative }),
    [moment, t]
  );
}
