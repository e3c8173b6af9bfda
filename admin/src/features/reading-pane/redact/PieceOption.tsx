import { memo } from 'react';
import { styled } from 'styled-components';
import { MaskedText } from '../../../components/MaskedText';

const Option = styled.span`
  cursor: pointer;
  scroll-margin: 4rem;

  &:focus {
    outline: none;
  }

  &:focus-visible > span {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }

  &:hover > span {
    text-decoration: underline dotted;
  }

  &[aria-selected='true'] > span {
    background: ${({ theme }) => theme.colors.danger100};
    box-shadow: 0 2px 0 ${({ theme }) => theme.colors.danger600};
    text-decoration: line-through;
  }
`;

interface PieceOptionProps {
  index: number;
  text: string;
  space: string;
  isSelected: boolean;
  isFocusable: boolean;
  isHidden: boolean;
}

/** One word; the space behind it belongs to no word but goes with it. */
export const PieceOption = memo((props: PieceOptionProps) => {
  const { index, text, space, isSelected, isFocusable, isHidden } = props;
  return (
    <Option
      role="option"
      data-piece={index}
      aria-selected={isSelected}
      aria-disabled={isHidden || undefined}
      tabIndex={isFocusable ? 0 : -1}
    >
      <span>
        <MaskedText text={text} masked={isHidden} />
      </span>
      {space}
    </Option>
  );
});
PieceOption.displayName = 'PieceOption';
