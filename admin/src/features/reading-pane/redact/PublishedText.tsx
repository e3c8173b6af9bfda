import { useId } from 'react';
import { Box, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../../translations/use-translate';
import type { redactedParts } from './redaction';

const Text = styled.div`
  max-height: 24vh;
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[3]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: 1.65;
  overflow-wrap: anywhere;
  white-space: pre-wrap;

  strong {
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;

interface PublishedTextProps {
  parts: ReturnType<typeof redactedParts>;
  /** How many parts are taken out. */
  count: number;
}

/** The comment as the public will read it. */
export const PublishedText = ({ parts, count }: PublishedTextProps) => {
  const t = useTranslate();
  const titleId = useId();
  return (
    <Box>
      <Typography id={titleId} tag="h3" variant="sigma" textColor="neutral600" paddingBottom={2}>
        {t('redact.published')}
      </Typography>
      <VisuallyHidden role="status">{t('redact.count', { count })}</VisuallyHidden>
      <Text dir="auto" tabIndex={0} role="group" aria-labelledby={titleId}>
        {parts.map(({ text, isMark }, index) =>
          isMark ? <strong key={index}>{text}</strong> : <span key={index}>{text}</span>
        )}
      </Text>
    </Box>
  );
};
