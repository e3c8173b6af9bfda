import { memo, useEffect, useRef, type MouseEvent } from 'react';
import { Box, Checkbox, Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { QueueList } from '../../api/queue-list';
import type { ListedItem } from '../../api/queue-pages';
import { MaskedText } from '../../components/MaskedText';
import { Moment } from '../../components/Moment';
import { useTranslate } from '../../translations/use-translate';
import { addressOf } from './queue-location';
import { RowChips } from './RowChips';

interface QueueRowProps {
  item: ListedItem;
  list: QueueList;
  isOpen: boolean;
  /** It was open last, and the list is shown again. */
  isReturnedTo: boolean;
  canSelect: boolean;
  isSelected: boolean;
  onSelect: (documentId: string, isRange: boolean) => void;
  onOpen: (documentId: string) => void;
}

/** What is far from sight is not laid out: a thousand rows cost what a dozen do. */
const Row = styled.li<{ $isOpen: boolean }>`
  position: relative;
  display: flex;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme, $isOpen }) => $isOpen && theme.colors.primary100};
  box-shadow: ${({ theme, $isOpen }) => $isOpen && `inset 3px 0 0 ${theme.colors.primary600}`};
  content-visibility: auto;
  contain-intrinsic-size: auto 13.4rem;

  &:hover {
    background: ${({ theme, $isOpen }) => !$isOpen && theme.colors.neutral100};
  }
`;

const Entry = styled(Link)<{ $hasBox: boolean }>`
  display: block;
  flex: 1;
  min-width: 0;
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  padding-left: ${({ theme, $hasBox }) => $hasBox && theme.spaces[2]};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;

  &:focus-visible {
    outline-offset: -2px;
  }
`;

const Preview = styled(Typography)`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow-wrap: anywhere;
`;

export const QueueRow = memo((props: QueueRowProps) => {
  const { item, list, isOpen, isReturnedTo, canSelect, isSelected, onSelect, onOpen } = props;
  const { documentId, author } = item;
  const t = useTranslate();
  const ref = useRef<HTMLLIElement>(null);

  useEffect(() => {
    if (isOpen || isReturnedTo) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, isReturnedTo]);

  const open = (event: MouseEvent) => {
    // A new tab is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onOpen(documentId);
  };

  return (
    <Row ref={ref} $isOpen={isOpen}>
      {canSelect && (
        <Box
          paddingTop={3}
          paddingLeft={4}
          onClick={(event: MouseEvent) => {
            if (!event.shiftKey) return;
            event.preventDefault();
            onSelect(documentId, true);
          }}
        >
          <Checkbox
            aria-label={t('list.select', { name: author.name })}
            checked={isSelected}
            onCheckedChange={() => onSelect(documentId, false)}
          />
        </Box>
      )}
      <Entry
        to={addressOf({ list, item: documentId })}
        aria-current={isOpen ? 'true' : undefined}
        onClick={open}
        $hasBox={canSelect}
      >
        <Flex justifyContent="space-between" alignItems="baseline" gap={2}>
          <Typography fontWeight="bold" ellipsis>
            {author.name}
          </Typography>
          <Typography variant="pi" textColor="neutral600" shrink={0}>
            <Moment at={item.postedAt} style="narrow" />
          </Typography>
        </Flex>
        <Preview tag="p" textColor="neutral700">
          <MaskedText text={item.body} masked={item.masked} />
        </Preview>
        {item.post && (
          <Typography tag="p" variant="pi" textColor="neutral600" ellipsis paddingTop={1}>
            {item.post.title}
          </Typography>
        )}
        <RowChips item={item} list={list} />
      </Entry>
    </Row>
  );
});
QueueRow.displayName = 'QueueRow';
