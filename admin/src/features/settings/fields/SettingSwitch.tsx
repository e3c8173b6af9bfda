import { Flex, Switch, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslate } from '../../../translations/use-translate';
import { useSetting } from '../draft/settings-draft';
import type { SwitchField } from './fields';

/** Off is no alarm: the design system's red is for what should not be. */
const Calm = styled(Switch)`
  flex: none;

  &[data-state='unchecked']:not([data-disabled]) {
    background-color: ${({ theme }) => theme.colors.neutral500};
  }
`;

interface SettingSwitchProps {
  path: SwitchField['path'];
  /** What it switches, for whoever cannot see what stands beside it. */
  label: string;
  describedBy: string;
}

export const SettingSwitch = ({ path, label, describedBy }: SettingSwitchProps) => {
  const t = useTranslate();
  const { value, mayChange, change } = useSetting(path);
  const isOn = value === true;
  return (
    <Flex gap={2} shrink={0}>
      <Typography variant="pi" textColor="neutral600" aria-hidden>
        {t(isOn ? 'settings.on' : 'settings.off')}
      </Typography>
      <Calm
        id={path}
        aria-label={label}
        aria-describedby={describedBy}
        disabled={!mayChange}
        checked={isOn}
        onCheckedChange={change}
      />
    </Flex>
  );
};
