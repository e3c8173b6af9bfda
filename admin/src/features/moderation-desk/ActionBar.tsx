import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { ListedItem } from '../../api/queue-pages';
import { Kbd } from '../../components/Kbd';
import { SIDE_BY_SIDE } from '../../components/layout';
import { useMoment } from '../../components/use-moment';
import { useTranslate } from '../../translations/use-translate';
import { HoldMenu } from './HoldMenu';
import { MoreMenu } from './MoreMenu';
import { holdLanesFor, inBarOnPhone, type Offer } from './offered-actions';
import { RejectMenu } from './RejectMenu';
import type { Desk } from './use-desk';

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
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  background: ${({ theme }) => theme.colors.neutral0};
  padding-bottom: max(${({ theme }) => theme.spaces[3]}, env(safe-area-inset-bottom));

  & > button {
    flex: 1 1 auto;
    white-space: nowrap;
  }

  ${SIDE_BY_SIDE} {
    position: static;

    & > button {
      flex: none;
    }
  }
`;

interface ActionBarProps {
  desk: Desk;
  comment: ListedItem;
}

/** What can be decided on the open comment. */
export const ActionBar = ({ desk, comment }: ActionBarProps) => {
  const t = useTranslate();
  const moment = useMoment();
  const { offers, canDecide, keymap, isWide, choice, setChoice, decide, setAct, reveal } = desk;
  const showKeys = keymap.isOn && isWide;
  const keyOf = (offer: Offer) => (showKeys ? keymap.keys[offer] : null);
  const isChosen = (offer: 'reject' | 'hold') => choice?.offer === offer && choice.of === 'comment';
  const open = (offer: 'reject' | 'hold') => (isOpen: boolean) =>
    setChoice(isOpen ? { offer, of: 'comment' } : null);

  const sayWhyNone = () => {
    const { claim, isOutdated } = comment;
    if (!canDecide) return t('action.read-only');
    if (isOutdated) return t('action.outdated');
    if (claim) {
      return t('claim.held', { name: claim.holder.name, until: moment(claim.until).clock });
    }
    return t('action.none');
  };

  const lanes = holdLanesFor(comment, reveal.revealed !== null);
  const inBar = isWide ? offers : inBarOnPhone(offers);
  const inMenu = offers.flatMap((offer) =>
    offer === 'reject' || inBar.includes(offer) ? [] : [offer]
  );
  const press = (offer: Exclude<Offer, 'reject' | 'hold'>) =>
    offer === 'redact-and-approve' ? setAct('redact') : decide(offer);

  const button = (offer: Offer) => {
    const key = keyOf(offer);
    if (offer === 'reject') {
      return (
        <RejectMenu
          key={offer}
          isOpen={isChosen(offer)}
          onOpenChange={open(offer)}
          onReject={(reason) => decide(offer, { reason })}
          size="L"
          shortcut={key}
        />
      );
    }
    if (offer === 'hold') {
      return (
        <HoldMenu
          key={offer}
          lanes={lanes}
          isOpen={isChosen(offer)}
          onOpenChange={open(offer)}
          onHold={(lane) => decide(offer, { lane })}
          size="L"
          shortcut={key}
        />
      );
    }
    return (
      <Button
        key={offer}
        variant={VARIANTS[offer] ?? 'tertiary'}
        size="L"
        {...(key !== null && { 'aria-keyshortcuts': key, endIcon: <Kbd>{key}</Kbd> })}
        onClick={() => press(offer)}
      >
        {t(`action.${offer}`)}
      </Button>
    );
  };

  return (
    <Bar
      role="group"
      aria-label={t('action.group')}
      gap={2}
      wrap="wrap"
      padding={{ initial: 3, large: 4 }}
      minHeight="6.4rem"
    >
      {offers.length === 0 && <Typography textColor="neutral600">{sayWhyNone()}</Typography>}
      {inBar.map(button)}
      {inMenu.length > 0 && (
        <MoreMenu
          offers={inMenu}
          lanes={lanes}
          onDecide={press}
          onHold={(lane) => decide('hold', { lane })}
        />
      )}
    </Bar>
  );
};
