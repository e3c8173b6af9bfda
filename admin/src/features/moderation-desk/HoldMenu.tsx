import { Menu } from '@strapi/design-system';
import { Kbd } from '../../components/Kbd';
import { useTranslate } from '../../translations/use-translate';
import { digitIn } from './digit-in';
import type { HoldLane } from './offered-actions';

interface HoldMenuProps {
  lanes: readonly HoldLane[];
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  onHold: (lane: HoldLane) => void;
  size: 'S' | 'L';
  disabled?: boolean;
  /** Shown beside it; null where keys are off. */
  shortcut: string | null;
}

/** A comment is held in a lane: the menu is the button, a digit is the choice. */
export const HoldMenu = (props: HoldMenuProps) => {
  const { lanes, isOpen, onOpenChange, onHold, size, disabled = false, shortcut } = props;
  const t = useTranslate();
  return (
    <Menu.Root open={isOpen} onOpenChange={onOpenChange}>
      <Menu.Trigger
        variant="tertiary"
        size={size}
        disabled={disabled}
        {...(shortcut !== null && {
          'aria-keyshortcuts': shortcut,
          endIcon: <Kbd>{shortcut}</Kbd>,
        })}
      >
        {t('action.hold')}
      </Menu.Trigger>
      <Menu.Content
        popoverPlacement="top-start"
        onKeyDown={digitIn(lanes, (lane) => {
          onOpenChange(false);
          onHold(lane);
        })}
      >
        <Menu.Label>{t('action.hold.choose')}</Menu.Label>
        {lanes.map((lane, index) => (
          <Menu.Item
            key={lane}
            onSelect={() => onHold(lane)}
            {...(shortcut !== null && { endIcon: <Kbd>{index + 1}</Kbd> })}
          >
            {t(`lane.${lane}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};
