import { useId, type ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

interface SettingsSectionProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

export const SettingsSection = ({ title, hint, children }: SettingsSectionProps) => {
  const titleId = useId();
  return (
    <Flex
      tag="section"
      aria-labelledby={titleId}
      direction="column"
      alignItems="stretch"
      gap={6}
      background="neutral0"
      hasRadius
      shadow="filterShadow"
      padding={{ initial: 4, medium: 6 }}
    >
      <Flex direction="column" alignItems="stretch" gap={1}>
        <Typography id={titleId} variant="delta" tag="h2">
          {title}
        </Typography>
        {hint && (
          <Typography tag="p" textColor="neutral600">
            {hint}
          </Typography>
        )}
      </Flex>
      {children}
    </Flex>
  );
};
