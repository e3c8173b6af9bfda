import { RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DecisionAction, RejectionReason } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { Kbd } from './Kbd';
import { keyOf } from './keys';
import { SIDE_BY_SIDE } from './layout';
import { RejectMenu } from './RejectMenu';

interface ActionBarProps {
  allowed: readonly DecisionAction[];
  canDecide: boolean;
  /** Somebody else moved the comment; it is decided on in its own list, where it is loaded anew. */
  isMoved: boolean;
  isDeciding: boolean;
  showKeys: boolean;
  isRejectOpen: boolean;
  onRejectOpenChange: (open: boolean) => void;
  onDecide: (action: DecisionAction, reason?: RejectionReason) => void;
}

/** Green is safe, red is dangerous, the rest is plain. */
const ORDER = [
  { action: 'approve', variant: 'success-light' },
  { action: 'reject', variant: 'danger-light' },
  { action: 'spam', variant: 'tertiary' },
  { action: 'hold', variant: 'tertiary' },
] as const;

/** Under the thumb on a phone, at the foot of the pane beside the list. */
const Bar = styled(Flex)`
  position: sticky;
  bottom: 0;
  z-index: 1;
  margin: 0 -${({ theme }) => theme.spaces[RESPONSIVE_DEFAULT_SPACING.initial]};
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.neutral0};
  padding-bottom: max(${({ theme }) => theme.spaces[3]}, env(safe-area-inset-bottom));

  & > button {
    flex: 1 1 0;
  }

  ${({ theme }) => theme.breakpoints.medium} {
    margin: 0 -${({ theme }) => theme.spaces[RESPONSIVE_DEFAULT_SPACING.medium]};
  }

  ${SIDE_BY_SIDE} {
    position: static;
    margin: 0;
    border: none;
    border-radius: ${({ theme }) => theme.borderRadius};
    box-shadow: ${({ theme }) => theme.shadows.tableShadow};

    & > button {
      flex: none;
    }
  }
`;

export const ActionBar = (props: ActionBarProps) => {
  const { allowed, canDecide, isDeciding, showKeys, onDecide } = props;
  const t = useTranslate();
  const whyNone = !canDecide ? 'action.read-only' : props.isMoved ? 'action.moved' : 'action.none';
  const actions = ORDER.filter(({ action }) => canDecide && allowed.includes(action));

  return (
    <Bar role="group" aria-label={t('action.group')} gap={2} padding={3} minHeight="6.4rem">
      {actions.length === 0 && (
        <Typography textColor="neutral600" paddingLeft={2}>
          {t(whyNone)}
        </Typography>
      )}
      {actions.map(({ action, variant }) =>
        action === 'reject' ? (
          <RejectMenu
            key={action}
            isOpen={props.isRejectOpen}
            onOpenChange={props.onRejectOpenChange}
            onReject={(reason) => onDecide('reject', reason)}
            disabled={isDeciding}
            showKeys={showKeys}
          />
        ) : (
          <Button
            key={action}
            variant={variant}
            size="L"
            disabled={isDeciding}
            aria-keyshortcuts={showKeys ? keyOf(action) : undefined}
            endIcon={showKeys ? <Kbd>{keyOf(action)}</Kbd> : undefined}
            onClick={() => onDecide(action)}
          >
            {t(`action.${action}`)}
          </Button>
        )
      )}
    </Bar>
  );
};
