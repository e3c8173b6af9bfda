import { forwardRef } from 'react';
import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { ArrowClockwise, Cross } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { isFiltered, type QueueList } from '../../api/queue-list';
import { useTranslate, type MessageId } from '../../translations/use-translate';

interface QueueEmptyProps {
  list: QueueList;
  isFetching: boolean;
  onRefresh: () => void;
  /** Lets go of what narrows the list. */
  onClear: () => void;
}

const sayWhy = (list: QueueList): MessageId => {
  if (isFiltered(list)) return 'list.empty-filtered';
  if (list.lane !== undefined) return 'list.empty-lane';
  return list.status === 'waiting' ? 'empty.pending' : `empty.${list.status}`;
};

export const QueueEmpty = forwardRef<HTMLElement, QueueEmptyProps>((props, ref) => {
  const { list, isFetching, onRefresh, onClear } = props;
  const t = useTranslate();
  return (
    <Box ref={ref} tag="section" tabIndex={-1} aria-label={t('list.label')}>
      <EmptyStateLayout
        icon={<EmptyDocuments width="16rem" />}
        content={t(sayWhy(list))}
        action={
          isFiltered(list) ? (
            <Button variant="secondary" startIcon={<Cross />} onClick={onClear}>
              {t('filter.clear')}
            </Button>
          ) : (
            <Button
              variant="secondary"
              startIcon={<ArrowClockwise />}
              loading={isFetching}
              onClick={onRefresh}
            >
              {t('moderation.refresh')}
            </Button>
          )
        }
      />
    </Box>
  );
});
QueueEmpty.displayName = 'QueueEmpty';
