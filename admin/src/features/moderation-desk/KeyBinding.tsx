import type { KeyboardEvent } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Kbd } from '../../components/Kbd';
import { useTranslate } from '../../translations/use-translate';
import { isBindable } from './keys';

interface KeyBindingProps {
  name: string;
  boundTo: string;
  isChanging: boolean;
  onChangingChange: (isChanging: boolean) => void;
  onBind: (key: string) => void;
}

const Press = styled.button`
  min-width: 3.2rem;
  border: none;
  background: none;
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;
  font: inherit;
  text-align: left;
`;

/** One command and its key: pressed, the button waits for another one. */
export const KeyBinding = (props: KeyBindingProps) => {
  const { name, boundTo, isChanging, onChangingChange, onBind } = props;
  const t = useTranslate();

  const take = (event: KeyboardEvent) => {
    if (!isChanging || event.key === 'Tab') return;
    // Neither the button nor the popover is to hear of it.
    event.preventDefault();
    event.stopPropagation();
    if (isBindable(event.key)) onBind(event.key);
    if (isBindable(event.key) || event.key === 'Escape') onChangingChange(false);
  };

  return (
    <Flex tag="li" gap={3}>
      <Press
        aria-label={t('keys.change', { name, key: boundTo })}
        onClick={() => onChangingChange(true)}
        onKeyDown={take}
        onBlur={() => onChangingChange(false)}
      >
        {isChanging ? (
          <Typography textColor="primary600">{t('keys.press')}</Typography>
        ) : (
          <Kbd>{boundTo}</Kbd>
        )}
      </Press>
      <Typography>{name}</Typography>
    </Flex>
  );
};
