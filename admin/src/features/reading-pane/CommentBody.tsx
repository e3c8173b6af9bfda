import { styled } from 'styled-components';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { MaskedText } from '../../components/MaskedText';
import { markSpans } from './mark-spans';
import type { Highlight } from './use-highlight';

const Text = styled.p`
  max-width: 64ch;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[3]};
  line-height: 1.65;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

/** Pointed at, a mark gets a frame: the colour alone would tell it to some only. */
const Mark = styled.mark<{ $isOn: boolean }>`
  border-bottom: 2px solid ${({ theme }) => theme.colors.warning500};
  background: ${({ theme, $isOn }) => ($isOn ? theme.colors.warning200 : theme.colors.warning100)};
  color: inherit;
  outline: ${({ theme, $isOn }) => ($isOn ? `2px solid ${theme.colors.warning600}` : 'none')};
  outline-offset: 1px;
`;

interface CommentBodyProps {
  item: QueueItem;
  /** The text in full, where it was masked and somebody asked to see it. */
  revealed: string | null;
  highlight: Highlight;
}

/** What the reader wrote, as text and never as HTML, with the very words that made it wait. */
export const CommentBody = ({ item, revealed, highlight }: CommentBodyProps) => {
  const t = useTranslate();
  const masked = item.masked && revealed === null;
  return (
    <Text dir="auto">
      {markSpans(revealed ?? item.body, item.verdict.reasons).map(({ text, reasons }, index) => {
        const shown = <MaskedText key={index} text={text} masked={masked} />;
        return reasons.length === 0 ? (
          shown
        ) : (
          <Mark
            key={index}
            data-reasons={reasons.join(' ')}
            $isOn={reasons.some(highlight.isOn)}
            title={reasons.map((code) => t(`reason.${code}.label`)).join(', ')}
            {...highlight.pointers(reasons)}
          >
            {shown}
          </Mark>
        );
      })}
    </Text>
  );
};
