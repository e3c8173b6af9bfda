import { useEffect, useRef } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { CommentState, QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { Chip } from '../../components/Chip';
import { CommentChips } from '../../components/CommentChips';
import { LaneChip } from '../../components/LaneChip';
import { MaskedText } from '../../components/MaskedText';
import { Moment } from '../../components/Moment';
import { ReasonChip } from '../../components/ReasonChip';

interface QueueRowProps {
  item: QueueItem;
  listed: CommentState;
  isOpen: boolean;
  /** It was open last, and the list is shown again. */
  isReturnedTo: boolean;
  address: string;
  onOpen: () => void;
}

const Row = styled(Link)`
  position: relative;
  display: block;
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.colors.primary100};
    box-shadow: inset 3px 0 0 ${({ theme }) => theme.colors.primary600};
  }

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

const Chips = styled(Flex)`
  &:empty {
    display: none;
  }
`;

export const QueueRow = (props: QueueRowProps) => {
  const { item, listed, isOpen, isReturnedTo, address, onOpen } = props;
  const t = useTranslate();
  const ref = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    if (isOpen || isReturnedTo) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, isReturnedTo]);

  return (
    <Row ref={ref} to={address} aria-current={isOpen ? 'true' : undefined} onClick={onOpen}>
      <Flex justifyContent="space-between" alignItems="baseline" gap={2}>
        <Typography fontWeight="bold" ellipsis>
          {item.author.name}
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
      <Chips gap={1} wrap="wrap" paddingTop={2}>
        {item.state !== listed && <Chip>{t(`state.${item.state}`)}</Chip>}
        <CommentChips item={item} />
        {item.lane !== 'general' && <LaneChip lane={item.lane} />}
        {item.verdict.reasons.map(({ code }) => (
          <ReasonChip key={code} code={code} />
        ))}
        {item.parent && <Chip>{t('list.reply')}</Chip>}
      </Chips>
    </Row>
  );
};
