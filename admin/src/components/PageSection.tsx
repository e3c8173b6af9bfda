import { useId, type ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';

interface PageSectionProps {
  title: string;
  hint?: string | undefined;
  children: ReactNode;
}

/** A part of a page, on a card of its own. */
export const PageSection = ({ title, hint, children }: PageSectionProps) => {
  const titleId = useId();
  return (
    <Flex
      tag="section"
      aria-labelledby={titleId}
      direction="column"
      alignItems="stretch"
      gap={4}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
      padding={{ initial: 4, medium: 6 }}
      minWidth={0}
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
