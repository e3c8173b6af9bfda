import { Box, Typography } from '@strapi/design-system';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { reasonMessage } from '../../components/describe-entry';
import { PaneCard } from './PaneCard';
import { useDescribeDecision } from '../../components/use-describe-decision';
import { useMoment } from '../../components/use-moment';

export const CommentHistory = ({ item }: { item: QueueItem }) => {
  const t = useTranslate();
  const moment = useMoment();
  const describe = useDescribeDecision();
  const { lastDecision } = item;
  const reasonId = lastDecision?.reason ? reasonMessage(lastDecision.reason) : null;

  return (
    <PaneCard title={t('history.title')}>
      {lastDecision && (
        <Box paddingBottom={2}>
          <Typography tag="p" fontWeight="semiBold" title={moment(lastDecision.at).absolute}>
            {describe(lastDecision)}
          </Typography>
          {lastDecision.reason && (
            <Typography tag="p" textColor="neutral600">
              {t('history.reason', { reason: reasonId ? t(reasonId) : lastDecision.reason })}
            </Typography>
          )}
          {lastDecision.note && (
            <Typography tag="p" textColor="neutral600">
              {t('history.with-note', { note: lastDecision.note })}
            </Typography>
          )}
        </Box>
      )}
      <Typography tag="p" textColor="neutral600" title={moment(item.postedAt).absolute}>
        {t('history.received', { when: moment(item.postedAt).relative })}
      </Typography>
    </PaneCard>
  );
};
