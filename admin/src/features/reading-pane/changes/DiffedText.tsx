import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../../translations/use-translate';
import type { Change } from './word-diff';

const Text = styled.p`
  max-width: 64ch;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: 1.65;
  overflow-wrap: anywhere;
  white-space: pre-wrap;

  ins {
    background: ${({ theme }) => theme.colors.success100};
    text-decoration: underline 2px ${({ theme }) => theme.colors.success600};
    text-underline-offset: 0.2em;
  }

  del {
    background: ${({ theme }) => theme.colors.danger100};
    text-decoration: line-through 2px ${({ theme }) => theme.colors.danger600};
  }
`;

/** Underlined is new, struck through is gone: by line and by colour, and in words to a screen reader. */
export const DiffedText = ({ changes }: { changes: readonly Change[] }) => {
  const t = useTranslate();
  return (
    <Text dir="auto">
      {changes.map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Part = kind === 'added' ? 'ins' : 'del';
        return (
          <Part key={index}>
            <VisuallyHidden>{t(`changes.${kind}`)} </VisuallyHidden>
            {text}
          </Part>
        );
      })}
    </Text>
  );
};
