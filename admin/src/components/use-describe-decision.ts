import { useCallback } from 'react';
import type { LogEntryShown } from '../../../contract';
import { useTranslate } from '../translations/use-translate';
import { actorMessage, historyMessage } from './describe-entry';
import { useMoment } from './use-moment';

/** "Approved by Jane Doe, 5 minutes ago". */
export function useDescribeDecision() {
  const t = useTranslate();
  const moment = useMoment();
  return useCallback(
    (entry: LogEntryShown) =>
      t(historyMessage(entry), {
        name: t(actorMessage(entry.actor), { name: entry.actor.name }),
        when: moment(entry.at).relative,
      }),
    [moment, t]
  );
}
