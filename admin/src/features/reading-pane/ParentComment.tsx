import { useState } from 'react';
import { Box, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';

/** So much of it fits into the lines that are shown at first. */
const SHORT = 180;

const Quotation = styled.blockquote<{ $isShort: boolean }>`
  display: -webkit-box;
  overflow: hidden;
  max-width: 64ch;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  padding-left: ${({ theme }) => theme.spaces[3]};
  border-left: 3px solid ${({ theme }) => theme.colors.neutral200};
  -webkit-box-orient: vertical;
  -webkit-line-clamp: ${({ $isShort }) => ($isShort ? 2 : 'none')};
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

/** The comment that this one answers: enough of it to know what the talk is about. */
export const ParentComment = ({ parent }: { parent: NonNullable<QueueItem['parent']> }) => {
  const t = useTranslate();
  const [isWhole, setWhole] = useState(false);
  const isLong = parent.body.length > SHORT;
  return (
    <Box paddingBottom={5}>
      <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={1}>
        {t('comment.in-reply-to', { name: parent.authorName })}
      </Typography>
      <Quotation dir="auto" $isShort={isLong && !isWhole}>
        <Typography textColor="neutral700">{parent.body}</Typography>
      </Quotation>
      {isLong && (
        <TextButton aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'comment.parent.less' : 'comment.parent.more')}
        </TextButton>
      )}
    </Box>
  );
};
