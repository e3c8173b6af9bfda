import type { ReactNode } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

interface NavEntryProps {
  to: string;
  label: string;
  isCurrent: boolean;
  children?: ReactNode;
}

/**
 * As Strapi's own, which knows where one is by the path alone: the views of the queue differ by
 * what follows it.
 */
const Entry = styled(Link)`
  display: flex;
  align-items: center;
  justify-content: space-between;
  gap: ${({ theme }) => theme.spaces[2]};
  min-height: 3.2rem;
  padding: 0 ${({ theme }) => theme.spaces[3]};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }

  &:focus-visible {
    outline-offset: -2px;
  }
`;

export const NavEntry = ({ to, label, isCurrent, children }: NavEntryProps) => (
  <Entry to={to} aria-current={isCurrent ? 'page' : undefined}>
    <Typography ellipsis textColor="inherit" fontWeight="inherit">
      {label}
    </Typography>
    <Flex gap={2} shrink={0}>
      {children}
    </Flex>
  </Entry>
);
