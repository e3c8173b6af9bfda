import { useState } from 'react';
import {
  Box,
  Button,
  Checkbox,
  Flex,
  IconButton,
  Popover,
  Typography,
} from '@strapi/design-system';
import { Command } from '@strapi/icons';
import { styled } from 'styled-components';
import { useTranslate } from '../../translations/use-translate';
import { KeyBinding } from './KeyBinding';
import { COMMANDS, type KeyCommand } from './keys';
import type { Keymap } from './use-keymap';

interface KeysHelpProps {
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  keymap: Keymap;
}

const Commands = styled(Flex)`
  max-height: 50vh;
  overflow-y: auto;
`;

/**
 * All keys, the way to change each, and the way to turn them off: WCAG 2.1.4 asks for one, for
 * people who speak to their computer.
 */
export const KeysHelp = ({ isOpen, onOpenChange, keymap }: KeysHelpProps) => {
  const t = useTranslate();
  const { keys, isOn, setOn, bind, restore } = keymap;
  const [changing, setChanging] = useState<KeyCommand | null>(null);

  return (
    <Popover.Root
      open={isOpen}
      onOpenChange={(open) => {
        setChanging(null);
        onOpenChange(open);
      }}
    >
      <Popover.Trigger>
        <IconButton label={t('keys.title')} variant="ghost" withTooltip={!isOpen}>
          <Command />
        </IconButton>
      </Popover.Trigger>
      <Popover.Content align="end" aria-label={t('keys.title')}>
        <Box padding={4} width="36rem">
          <Typography tag="h2" variant="delta" paddingBottom={1} display="block">
            {t('keys.title')}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={3}>
            {t('keys.hint')}
          </Typography>
          <Commands tag="ul" tabIndex={-1} direction="column" alignItems="stretch" gap={1}>
            {COMMANDS.map((command) => (
              <KeyBinding
                key={command}
                name={t(`keys.${command}`)}
                boundTo={keys[command]}
                isChanging={changing === command}
                onChangingChange={(isChanging) => setChanging(isChanging ? command : null)}
                onBind={(key) => bind(command, key)}
              />
            ))}
          </Commands>
          <Flex justifyContent="space-between" gap={4} paddingTop={4}>
            <Checkbox checked={isOn} onCheckedChange={(checked) => setOn(checked === true)}>
              {t('keys.enabled')}
            </Checkbox>
            <Button variant="tertiary" size="S" onClick={restore}>
              {t('keys.restore')}
            </Button>
          </Flex>
        </Box>
      </Popover.Content>
    </Popover.Root>
  );
};
