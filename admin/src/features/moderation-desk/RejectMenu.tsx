import type { KeyboardEvent } from 'react';
import { Menu } from '@strapi/design-system';
import { REJECTION_REASONS } from '../../../../contract/vocabulary';
import type { RejectionReason } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { Kbd } from '../../components/Kbd';
import { keyOf } from './keys';

interface RejectMenuProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  onReject: (reason: RejectionReason) => void;
  disabled: boolean;
  showKeys: boolean;
}

/** A rejection has a reason: the menu is the button, a digit is the choice. */
export const RejectMenu = (props: RejectMenuProps) => {
  const { isOpen, onOpenChange, onReject, disabled, showKeys } = props;
  const t = useTranslate();

  const chooseByDigit = (event: KeyboardEvent) => {
    const reason = /^[1-9]$/.test(event.key) && REJECTION_REASONS[Number(event.key) - 1];
    if (!reason) return;
    event.preventDefault();
    onOpenChange(false);
    onReject(reason);
  };

  return (
    <Menu.Root open={isOpen} onOpenChange={onOpenChange}>
      <Menu.Trigger
        variant="danger-light"
        size="L"
        disabled={disabled}
        aria-keyshortcuts={showKeys ? keyOf('reject') : undefined}
        {...(showKeys && { endIcon: <Kbd>{keyOf('reject')}</Kbd> })}
      >
        {t('action.reject')}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="top-start" maxHeight="60vh" onKeyDown={chooseByDigit}>
        <Menu.Label>{t('action.reject.choose')}</Menu.Label>
        {REJECTION_REASONS.map((reason, index) => (
          <Menu.Item
            key={reason}
            onSelect={() => onReject(reason)}
            {...(showKeys && { endIcon: <Kbd>{index + 1}</Kbd> })}
          >
            {t(`rejection.${reason}`)}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};
