import { styled } from 'styled-components';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { markSpans } from './mark-spans';
import { MaskedText } from '../../components/MaskedText';

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

interface CommentBodyProps {
  item: QueueItem;
  /** The text in full, where it was masked and somebody asked to see it. */
  revealed: string | null;
}

/** What the reader wrote, as text and never as HTML, with the very words that made it wait. */
export const CommentBody = ({ item, revealed }: CommentBodyProps) => {
  const t = useTranslate();
  const masked = item.masked && revealed === null;
  return (
    <Text dir="auto">
      {markSpans(revealed ?? item.body, item.verdict.reasons).map(({ text, reasons }, index) => {
        const shown = <MaskedText key={index} text={text} masked={masked} />;
        return reasons.length === 0 ? (
          shown
        ) : (
          <Mark key={index} title={reasons.map((code) => t(`reason.${code}.label`)).join(', ')}>
            {shown}
          </Mark>
        );
      })}
    </Text>
  );
};
