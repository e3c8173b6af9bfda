import { Menu } from '@strapi/design-system';
import { REJECTION_REASONS } from '../../../../contract/vocabulary';
import type { RejectionReason } from '../../../../contract';
import { Kbd } from '../../components/Kbd';
import { useTranslate } from '../../translations/use-translate';
import { digitIn } from './digit-in';

interface RejectMenuProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  onReject: (reason: RejectionReason) => void;
  size: 'S' | 'L';
  disabled?: boolean;
  /** Shown beside it; null where keys are off. */
  shortcut: string | null;
}

/** A rejection has a reason: the menu is the button, a digit is the choice. */
export const RejectMenu = (props: RejectMenuProps) => {
  const { isOpen, onOpenChange, onReject, size, disabled = false, shortcut } = props;
  const t = useTranslate();
  return (
    <Menu.Root open={isOpen} onOpenChange={onOpenChange}>
      <Menu.Trigger
        variant="danger-light"
        size={size}
        disabled={disabled}
        {...(shortcut !== null && {
          'aria-keyshortcuts': shortcut,
          endIcon: <Kbd>{shortcut}</Kbd>,
        })}
      >
        {t('action.reject')}
      </Menu.Trigger>
      <Menu.Content
        popoverPlacement="top-start"
        maxHeight="60vh"
        onKeyDown={digitIn(REJECTION_REASONS, (reason) => {
          onOpenChange(false);
          onReject(reason);
        })}
      >
        <Menu.Label>{t('action.reject.choose')}</Menu.Label>
        {REJECTION_REASONS.map((reason, index) => (
          <Menu.Item
            key={reason}
            onSelect={() => onReject(reason)}
            {...(shortcut !== null && { endIcon: <Kbd>{index + 1}</Kbd> })}
          >
            {t(`rejection.${reason}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};
