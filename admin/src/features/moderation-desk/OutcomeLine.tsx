import { useEffect, useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { Kbd } from '../../components/Kbd';
import { SIDE_BY_SIDE } from '../../components/layout';
import { useTranslate } from '../../translations/use-translate';
import type { Desk } from './use-desk';

/** Milliseconds: read at leisure, and gone before it is in the way. */
const STAYS = { done: 6_000, refused: 15_000 } as const;

/** Dark on both themes, as what lies above everything. */
const Line = styled(Flex)`
  position: fixed;
  bottom: 9.6rem;
  left: 50%;
  z-index: 3;
  max-width: calc(100vw - 3.2rem);
  transform: translateX(-50%);
  border-radius: ${({ theme }) => theme.borderRadius};
  background: #32324d;
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};

  ${SIDE_BY_SIDE} {
    bottom: 11.2rem;
    width: max-content;
  }
`;

const Press = styled.button`
  border: none;
  background: none;
  color: #d9d8ff;
  cursor: pointer;
  font-family: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: underline;
  white-space: nowrap;
`;

const Words = styled(Typography)`
  color: #ffffff;
`;

/** What became of the last thing that was done. Screen readers are told apart from it. */
export const OutcomeLine = ({ desk }: { desk: Desk }) => {
  const t = useTranslate();
  const { line, undo, keymap, isWide, goOn } = desk;
  const { outcome, dismiss } = line;
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (!outcome || isHeld) return;
    const timer = setTimeout(dismiss, STAYS[outcome.tone]);
    return () => clearTimeout(timer);
  }, [dismiss, isHeld, outcome]);

  if (!outcome) return null;
  const { about } = outcome;
  return (
    <Line
      role="group"
      aria-label={t('outcome.label')}
      gap={4}
      padding={3}
      paddingLeft={4}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Words>{outcome.message}</Words>
      {about !== undefined && (
        <Press onClick={() => goOn(about)}>
          <span>{t('outcome.show')}</span>
        </Press>
      )}
      {outcome.canUndo && (
        <Press onClick={() => void undo.undo()}>
          {t('action.undo')}
          {keymap.isOn && isWide && (
            <>
              {' '}
              <Kbd>{keymap.keys.undo}</Kbd>
            </>
          )}
        </Press>
      )}
      <Press aria-label={t('outcome.dismiss')} onClick={dismiss}>
        <Cross fill="#ffffff" aria-hidden />
      </Press>
    </Line>
  );
};
