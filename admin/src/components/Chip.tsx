import type { ReactNode } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';

type Meaning = 'danger' | 'reason' | 'plain' | 'done' | 'held';

const COLOURS = {
  danger: { border: 'danger500', background: 'danger100' },
  reason: { border: 'warning500', background: 'warning100' },
  done: { border: 'success500', background: 'success100' },
  held: { border: 'primary500', background: 'primary100' },
  plain: { border: 'neutral200', background: 'neutral100' },
} as const;

/** Red is urgent, amber a reason, green is done, purple where somebody is; the text keeps the colour that can be read on both themes. */
const Frame = styled(Box)<{ $meaning: Meaning }>`
  display: inline-block;
  flex: none;
  max-width: 100%;
  padding: 0 ${({ theme }) => theme.spaces[2]};
  border: 1px solid ${({ theme, $meaning }) => theme.colors[COLOURS[$meaning].border]};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme, $meaning }) => theme.colors[COLOURS[$meaning].background]};
  line-height: 1.8rem;
`;

export const Chip = ({
  meaning = 'plain',
  children,
}: {
  meaning?: Meaning;
  children: ReactNode;
}) => (
  <Frame tag="span" $meaning={meaning}>
    <Typography variant="pi" fontWeight="semiBold" textColor="neutral800" lineHeight="1.8rem">
      {children}
    </Typography>
  </Frame>
);
