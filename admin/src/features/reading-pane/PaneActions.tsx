import type { ComponentType } from 'react';
import { Button, Flex } from '@strapi/design-system';
import { Lock, Pencil, Quotes, Scissors, User } from '@strapi/icons';
import { styled } from 'styled-components';
import { Kbd } from '../../components/Kbd';
import { useTranslate } from '../../translations/use-translate';
import type { ClaimStatus } from './claim/claim-status';
import type { KeyMap } from '../moderation-desk/keys';
import { ACT_COMMANDS, type PaneAct } from './pane-acts';
import type { PaneActs } from './use-pane-acts';

const ICONS: Record<PaneAct, ComponentType> = {
  note: Pencil,
  reply: Quotes,
  redact: Scissors,
  claim: Lock,
  sanction: User,
};

const Row = styled(Flex)`
  margin-top: ${({ theme }) => theme.spaces[5]};
  padding-top: ${({ theme }) => theme.spaces[3]};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};

  &:empty {
    display: none;
  }
`;

interface PaneActionsProps {
  acts: PaneActs;
  claim: ClaimStatus['kind'];
  isBusy: boolean;
  keys: KeyMap | null;
}

/** What can be done beside deciding, for who uses no keys or has none. */
export const PaneActions = ({ acts, claim, isBusy, keys }: PaneActionsProps) => {
  const t = useTranslate();
  return (
    <Row role="group" aria-label={t('act.group')} gap={2} wrap="wrap">
      {acts.offered.map((act) => {
        const Icon = ICONS[act];
        return (
          <Button
            key={act}
            size="S"
            variant="tertiary"
            startIcon={<Icon />}
            disabled={act === 'claim' && isBusy}
            aria-keyshortcuts={keys?.[ACT_COMMANDS[act]]}
            endIcon={keys ? <Kbd>{keys[ACT_COMMANDS[act]]}</Kbd> : undefined}
            onClick={({ currentTarget }) => acts.open(act, currentTarget)}
          >
            {t(act === 'claim' ? `act.claim.${claim}` : `act.${act}`)}
          </Button>
        );
      })}
    </Row>
  );
};
