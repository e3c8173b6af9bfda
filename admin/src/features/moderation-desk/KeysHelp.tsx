import { Box, Checkbox, Flex, IconButton, Popover, Typography } from '@strapi/design-system';
import { Command } from '@strapi/icons';
import { useTranslate, type MessageId } from '../../translations/use-translate';
import { Kbd } from '../../components/Kbd';
import { KEYS, type KeyCommand } from './keys';

interface KeysHelpProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  enabled: boolean;
  onEnabledChange: (enabled: boolean) => void;
}

const MEANINGS: Record<KeyCommand, MessageId> = {
  next: 'keys.next',
  previous: 'keys.previous',
  approve: 'action.approve',
  reject: 'keys.reject',
  spam: 'action.spam',
  hold: 'action.hold',
  'send-to-attorney': 'action.send-to-attorney',
  refer: 'action.refer',
  'redact-and-approve': 'action.redact-and-approve',
  reveal: 'keys.reveal',
  help: 'keys.help',
};

/** All keys, and the way to turn them off: WCAG 2.1.4 asks for one, for people who speak to their computer. */
export const KeysHelp = ({ isOpen, onOpenChange, enabled, onEnabledChange }: KeysHelpProps) => {
  const t = useTranslate();
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpenChange}>
      <Popover.Trigger>
        <IconButton label={t('keys.title')} size="S" withTooltip={!isOpen}>
          <Command />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" aria-label={t('keys.title')}>
        <Box padding={4}>
          <Typography tag="h2" variant="delta" paddingBottom={3} display="block">
            {t('keys.title')}
          </Typography>
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2} paddingBottom={4}>
            {Object.entries(KEYS).map(([key, command]) => (
              <Flex key={key} tag="li" gap={3}>
                <Kbd aria-hidden={false}>{key}</Kbd>
                <Typography>{t(MEANINGS[command])}</Typography>
              </Flex>
            ))}
          </Flex>
          <Checkbox
            checked={enabled}
            onCheckedChange={(checked) => onEnabledChange(checked === true)}
          >
            {t('keys.enabled')}
          </Checkbox>
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
};
