import { styled } from 'styled-components';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { markSpans } from './mark-spans';

const Text = styled.p`
  max-width: 64ch;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[3]};
  line-height: 1.65;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

const Mark = styled.mark`
  border-bottom: 2px solid ${({ theme }) => theme.colors.warning500};
  background: ${({ theme }) => theme.colors.warning100};
  color: inherit;
`;

/** What the reader wrote, as text and never as HTML, with the very words that made it wait. */
export const CommentBody = ({ item }: { item: QueueItem }) => {
  const t = useTranslate();
  return (
    <Text dir="auto">
      {markSpans(item.body, item.verdict.reasons).map(({ text, reasons }, index) =>
        reasons.length === 0 ? (
          text
        ) : (
          <Mark key={index} title={reasons.map((code) => t(`reason.${code}.label`)).join(', ')}>
            {text}
          </Mark>
        )
      )}
    </Text>
  );
};
