import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';

interface PaneCardProps {
  title?: string;
  children: ReactNode;
}

export const PaneCard = ({ title, children }: PaneCardProps) => (
  <Box
    tag="section"
    aria-label={title}
    background="neutral0"
    hasRadius
    shadow="tableShadow"
    padding={{ initial: 4, medium: 6 }}
  >
    {title && (
      <Typography tag="h3" variant="sigma" textColor="neutral600" paddingBottom={3} display="block">
        {title}
      </Typography>
    )}
    {children}
  </Box>
);
