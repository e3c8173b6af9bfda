import { useEffect, useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { styled } from 'styled-components';
import { Kbd } from '../../components/Kbd';
import { SIDE_BY_SIDE } from '../../components/layout';
import { useTranslate } from '../../translations/use-translate';
import type { Desk } from './use-desk';
import type { Outcome } from './use-outcome';

/** Milliseconds: read at leisure, and gone before it is in the way. */
const STAYS = { done: 6_000, refused: 15_000 } as const;

/** The other way round than what it lies above. */
const Line = styled(Flex)`
  position: fixed;
  bottom: 9.6rem;
  left: 50%;
  z-index: 3;
  max-width: calc(100vw - 3.2rem);
  transform: translateX(-50%);
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral800};
  box-shadow: ${({ theme }) => theme.shadows.popupShadow};
  color: ${({ theme }) => theme.colors.neutral0};

  ${SIDE_BY_SIDE} {
    bottom: 11.2rem;
    width: max-content;
  }
`;

const Press = styled.button`
  border: none;
  background: none;
  color: inherit;
  cursor: pointer;
  font-family: inherit;
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  text-decoration: underline;
  white-space: nowrap;
`;

const Words = styled(Typography)`
  color: inherit;
`;

const ShownOutcome = ({ desk, outcome }: { desk: Desk; outcome: Outcome }) => {
  const t = useTranslate();
  const { undo, keymap, isWide, goOn } = desk;
  const { dismiss } = desk.line;
  const { about, message, tone, canUndo = false } = outcome;
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(dismiss, STAYS[tone]);
    return () => clearTimeout(timer);
  }, [dismiss, isHeld, outcome, tone]);

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
      <Words>{message}</Words>
      {about !== undefined && <Press onClick={() => goOn(about)}>{t('outcome.show')}</Press>}
      {canUndo && (
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
        <Cross fill="neutral0" aria-hidden />
      </Press>
    </Line>
  );
};

/** What became of the last thing that was done. Screen readers are told apart from it. */
export const OutcomeLine = ({ desk }: { desk: Desk }) => {
  const { outcome } = desk.line;
  // Gone and come again, nothing of it is held any more.
  return outcome && <ShownOutcome desk={desk} outcome={outcome} />;
};
