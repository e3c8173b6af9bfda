import { useRef, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { styled } from 'styled-components';
import { PieceOption } from './PieceOption';
import { pieceInLine, selectedPieces } from './selected-pieces';
import type { Redaction } from './use-redaction';

const Text = styled.div`
  max-height: 32vh;
  overflow-y: auto;
  padding: ${({ theme }) => theme.spaces[3]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  line-height: 1.8;
  overflow-wrap: anywhere;
  white-space: pre-wrap;
`;

interface RedactableTextProps {
  labelledBy: string;
  describedBy: string;
  redaction: Redaction;
}

/**
 * The comment, word by word: a click, or the space bar, takes a word out or leaves it in; a selection
 * of the mouse, or arrows with Shift, takes out many.
 */
export const RedactableText = ({ labelledBy, describedBy, redaction }: RedactableTextProps) => {
  const { pieces, selected, hidden, choose, toggle } = redaction;
  const text = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState(0);
  const wasDragged = useRef(false);

  const goTo = (index: number) => {
    setCurrent(index);
    text.current?.querySelector<HTMLElement>(`[data-piece="${index}"]`)?.focus();
  };

  const targetOf = (key: string): number | null => {
    const last = pieces.length - 1;
    const container = text.current;
    if (key === 'ArrowRight') return Math.min(current + 1, last);
    if (key === 'ArrowLeft') return Math.max(current - 1, 0);
    if (key === 'Home') return 0;
    if (key === 'End') return last;
    if (container && key === 'ArrowDown') return pieceInLine(container, current, 1);
    return container && key === 'ArrowUp' ? pieceInLine(container, current, -1) : null;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const target = targetOf(event.key);
    if (target !== null) {
      event.preventDefault();
      const [from, to] = [Math.min(current, target), Math.max(current, target)];
      if (event.shiftKey) choose(pieces.map((_, at) => at).slice(from, to + 1), true);
      goTo(target);
    } else if (event.key === ' ') {
      event.preventDefault();
      toggle(current);
    }
  };

  const onMouseUp = () => {
    if (!text.current) return;
    const touched = selectedPieces(text.current, getSelection());
    wasDragged.current = touched.length > 0;
    if (!wasDragged.current) return;
    choose(touched, true);
    getSelection()?.removeAllRanges();
  };

  const onClick = ({ target }: MouseEvent) => {
    const piece = target instanceof Element ? target.closest('[data-piece]') : null;
    if (!piece || wasDragged.current) return;
    const index = Number(piece.getAttribute('data-piece'));
    setCurrent(index);
    toggle(index);
  };

  return (
    <Text
      ref={text}
      role="listbox"
      aria-multiselectable
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      dir="auto"
      onKeyDown={onKeyDown}
      onMouseUp={onMouseUp}
      onClick={onClick}
    >
      {pieces.map((piece, index) => (
        <PieceOption
          key={piece.start}
          index={index}
          text={piece.text}
          space={piece.space}
          isSelected={selected.has(index)}
          isFocusable={index === current}
          isHidden={hidden.has(index)}
        />
      ))}
    </Text>
  );
};
