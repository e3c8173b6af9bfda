import { forwardRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { CommentState, QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { SIDE_BY_SIDE } from '../../components/layout';
import { QueueRow } from './QueueRow';

interface QueueListProps {
  items: readonly QueueItem[];
  listed: CommentState;
  total: number;
  openId: string | null;
  lastId: string | null;
  addressOf: (documentId: string) => string;
  onOpen: (documentId: string) => void;
  hasMore: boolean;
  isLoadingMore: boolean;
  onLoadMore: () => void;
}

const Card = styled(Box)`
  overflow: hidden;

  ${SIDE_BY_SIDE} {
    align-self: start;
    max-height: 100%;
    overflow-y: auto;
  }
`;

export const QueueList = forwardRef<HTMLElement, QueueListProps>((props, ref) => {
  const { items, listed, total, openId, lastId, addressOf, onOpen } = props;
  const { hasMore, isLoadingMore, onLoadMore } = props;
  const t = useTranslate();

  return (
    <Card
      ref={ref}
      tag="section"
      tabIndex={-1}
      aria-label={t('list.label')}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
    >
      <ul>
        {items.map((item) => (
          <li key={item.documentId}>
            <QueueRow
              item={item}
              listed={listed}
              isOpen={item.documentId === openId}
              isReturnedTo={openId === null && item.documentId === lastId}
              address={addressOf(item.documentId)}
              onOpen={() => onOpen(item.documentId)}
            />
          </li>
        ))}
      </ul>
      <Flex justifyContent="space-between" padding={4} minHeight="5.6rem">
        <Typography variant="pi" textColor="neutral600">
          {t('list.shown', { shown: items.length, total: Math.max(total, items.length) })}
        </Typography>
        {hasMore && (
          <Button variant="tertiary" size="S" loading={isLoadingMore} onClick={onLoadMore}>
            {t('list.more')}
          </Button>
        )}
      </Flex>
    </Card>
  );
});
QueueList.displayName = 'QueueList';
