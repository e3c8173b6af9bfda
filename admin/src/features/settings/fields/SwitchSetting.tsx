import { useId } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import type { PlainSwitchPath } from './fields';
import { SettingSwitch } from './SettingSwitch';

/** A switch that is no rule's, with what it does. */
export const SwitchSetting = ({ field }: { field: { path: PlainSwitchPath } }) => {
  const t = useTranslate();
  const hintId = useId();
  const label = t(`settings.field.${field.path}`);
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={4}>
      <Box>
        <Typography tag="p" fontWeight="bold">
          {label}
        </Typography>
        <Typography tag="p" id={hintId} variant="pi" textColor="neutral600" paddingTop={1}>
          {t(`settings.hint.${field.path}`)}
        </Typography>
      </Box>
      <SettingSwitch path={field.path} label={label} describedBy={hintId} />
    </Flex>
  );
};
