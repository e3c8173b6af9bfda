import { Menu, VisuallyHidden } from '@strapi/design-system';
import { More } from '@strapi/icons';
import { useTranslate } from '../../translations/use-translate';
import type { HoldLane, Offer } from './offered-actions';

interface MoreMenuProps {
  offers: readonly Exclude<Offer, 'reject'>[];
  lanes: readonly HoldLane[];
  onDecide: (offer: Exclude<Offer, 'reject' | 'hold'>) => void;
  onHold: (lane: HoldLane) => void;
}

/** On a phone: what is decided more rarely, so that the bar stays one row. */
export const MoreMenu = ({ offers, lanes, onDecide, onHold }: MoreMenuProps) => {
  const t = useTranslate();
  return (
    <Menu.Root>
      <Menu.Trigger variant="tertiary" size="L" endIcon={null}>
        <More aria-hidden focusable={false} />
        <VisuallyHidden>{t('action.more')}</VisuallyHidden>
      </Menu.Trigger>
      <Menu.Content popoverPlacement="top-end">
        {offers.map((offer) =>
          offer === 'hold' ? null : (
            <Menu.Item key={offer} onSelect={() => onDecide(offer)}>
              {t(`action.${offer}`)}
            </Menu.Item>
          )
        )}
        {offers.includes('hold') && (
          <>
            <Menu.Label>{t('action.hold.choose')}</Menu.Label>
            {lanes.map((lane) => (
              <Menu.Item key={lane} onSelect={() => onHold(lane)}>
                {t(`lane.${lane}`)}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Content>
    </Menu.Root>
  );
};
