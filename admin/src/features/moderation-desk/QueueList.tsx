import { forwardRef, useEffect, useRef } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { QueueList as List } from '../../api/queue-list';
import type { ListedItem } from '../../api/queue-pages';
import { SIDE_BY_SIDE } from '../../components/layout';
import { useTranslate } from '../../translations/use-translate';
import { QueueRow } from './QueueRow';

interface QueueListProps {
  list: List;
  items: readonly ListedItem[];
  /** In the whole list, where that is known. */
  total: number | null;
  openId: string | null;
  lastId: string | null;
  canSelect: boolean;
  isSelected: (documentId: string) => boolean;
  onSelect: (documentId: string, isRange: boolean) => void;
  onOpen: (documentId: string) => void;
  hasMore: boolean;
  isLoadingMore: boolean;
  onLoadMore: () => void;
}

const Scroller = styled(Box)`
  flex: 1;

  &:focus-visible {
    outline-offset: -2px;
  }

  ${SIDE_BY_SIDE} {
    min-height: 0;
    overflow-y: auto;
    overscroll-behavior: contain;
  }
`;

export const QueueList = forwardRef<HTMLElement, QueueListProps>((props, ref) => {
  const { list, items, total, openId, lastId, canSelect, isSelected, onSelect, onOpen } = props;
  const { hasMore, isLoadingMore, onLoadMore } = props;
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const end = useRef<HTMLDivElement>(null);

  // The next page is on its way before the end is in sight.
  useEffect(() => {
    const element = end.current;
    if (!element || !hasMore) return;
    const observer = new IntersectionObserver(
      (entries) => entries.some(({ isIntersecting }) => isIntersecting) && onLoadMore(),
      { rootMargin: '600px' }
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasMore, onLoadMore]);

  return (
    <Scroller ref={ref} tag="section" tabIndex={-1} aria-label={t('list.label')}>
      <ul>
        {items.map((item) => (
          <QueueRow
            key={item.documentId}
            item={item}
            list={list}
            isOpen={item.documentId === openId}
            isReturnedTo={openId === null && item.documentId === lastId}
            canSelect={canSelect}
            isSelected={isSelected(item.documentId)}
            onSelect={onSelect}
            onOpen={onOpen}
          />
        ))}
      </ul>
      <Flex ref={end} justifyContent="space-between" padding={4} minHeight="5.6rem">
        <Typography variant="pi" textColor="neutral600">
          {total === null
            ? t('list.loaded', { shown: formatNumber(items.length) })
            : t('list.shown', {
                shown: formatNumber(items.length),
                total: formatNumber(Math.max(total, items.length)),
              })}
        </Typography>
        {hasMore && (
          <Button variant="tertiary" size="S" loading={isLoadingMore} onClick={onLoadMore}>
            {t('list.more')}
          </Button>
        )}
      </Flex>
    </Scroller>
  );
});
QueueList.displayName = 'QueueList';
