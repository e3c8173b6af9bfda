import { Typography } from '@strapi/design-system';
import type { LogEntryShown } from '../../../../contract';
import { reasonMessage } from '../../components/describe-entry';
import { useDescribeDecision } from '../../components/use-describe-decision';
import { useMoment } from '../../components/use-moment';
import { useTranslate } from '../../translations/use-translate';

/** One thing that was done, with the reason and the words that were left with it. */
export const HistoryEntry = ({ entry }: { entry: LogEntryShown }) => {
  const t = useTranslate();
  const moment = useMoment();
  const describe = useDescribeDecision();
  const reasonId = entry.reason ? reasonMessage(entry.reason) : null;
  return (
    <>
      <Typography tag="p" title={moment(entry.at).absolute}>
        {describe(entry)}
      </Typography>
      {entry.reason && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('history.reason', { reason: reasonId ? t(reasonId) : entry.reason })}
        </Typography>
      )}
      {entry.note && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('history.with-note', { note: entry.note })}
        </Typography>
      )}
    </>
  );
};
