import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { PaneCard } from './PaneCard';

const Quotation = styled.blockquote`
  font-size: ${({ theme }) => theme.fontSizes[2]};
  max-width: 64ch;
  padding-left: ${({ theme }) => theme.spaces[4]};
  border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

/** The comment that this one answers. */
export const ParentComment = ({ parent }: { parent: NonNullable<QueueItem['parent']> }) => {
  const t = useTranslate();
  return (
    <PaneCard title={t('comment.in-reply-to', { name: parent.authorName })}>
      <Quotation dir="auto">
        <Typography textColor="neutral700">{parent.body}</Typography>
      </Quotation>
    </PaneCard>
  );
};
