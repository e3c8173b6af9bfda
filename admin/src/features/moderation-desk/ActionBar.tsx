import { RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QueueItem, RejectionReason } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { Kbd } from '../../components/Kbd';
import { keyOf } from './keys';
import { SIDE_BY_SIDE } from '../../components/layout';
import type { Offer } from './offered-actions';
import { RejectMenu } from './RejectMenu';
import { useMoment } from '../../components/use-moment';

interface ActionBarProps {
  offers: readonly Offer[];
  canDecide: boolean;
  /** Somebody else moved the comment; it is decided on in its own list, where it is loaded anew. */
  isMoved: boolean;
  claim: QueueItem['claim'];
  isDeciding: boolean;
  showKeys: boolean;
  isRejectOpen: boolean;
  onRejectOpenChange: (open: boolean) => void;
  onDecide: (offer: Offer, reason?: RejectionReason) => void;
}

/** Green is safe, red is dangerous, the rest is plain. */
const VARIANTS: Partial<Record<Offer, 'success-light'>> = {
  approve: 'success-light',
  'redact-and-approve': 'success-light',
};

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
    white-space: nowrap;
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
  const { canDecide, claim, isDeciding, showKeys, onDecide } = props;
  const t = useTranslate();
  const moment = useMoment();
  const offers = canDecide ? props.offers : [];

  const sayWhyNone = () => {
    if (!canDecide) return t('action.read-only');
    if (claim) {
      return t('claim.held', { name: claim.holder.name, until: moment(claim.until).clock });
    }
    return t(props.isMoved ? 'action.moved' : 'action.none');
  };

  return (
    <Bar
      role="group"
      aria-label={t('action.group')}
      gap={2}
      wrap="wrap"
      padding={3}
      minHeight="6.4rem"
    >
      {offers.length === 0 && (
        <Typography textColor="neutral600" paddingLeft={2}>
          {sayWhyNone()}
        </Typography>
      )}
      {offers.map((offer) =>
        offer === 'reject' ? (
          <RejectMenu
            key={offer}
            isOpen={props.isRejectOpen}
            onOpenChange={props.onRejectOpenChange}
            onReject={(reason) => onDecide('reject', reason)}
            disabled={isDeciding}
            showKeys={showKeys}
          />
        ) : (
          <Button
            key={offer}
            variant={VARIANTS[offer] ?? 'tertiary'}
            size="L"
            disabled={isDeciding}
            aria-keyshortcuts={showKeys ? keyOf(offer) : undefined}
            endIcon={showKeys ? <Kbd>{keyOf(offer)}</Kbd> : undefined}
            onClick={() => onDecide(offer)}
          >
            {t(`action.${offer}`)}
          </Button>
        )
      )}
    </Bar>
  );
};
