import { RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import { Box } from '@strapi/design-system';
import { css, styled } from 'styled-components';

/** What sticks stays inside of the padding of the box that scrolls. */
const overPadding = (size: 'medium' | 'large') => css`
  bottom: calc(
    ${({ theme }) => theme.spaces[4]} -
      ${({ theme }) => theme.spaces[RESPONSIVE_DEFAULT_SPACING[size]]}
  );
`;

/** Stays in sight at the foot of the page, over what scrolls behind it. */
export const SaveBarFrame = styled(Box)`
  position: fixed;
  right: 0;
  bottom: 0;
  left: 0;
  z-index: 2;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral0};
  padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[4]}`};
  padding-bottom: max(${({ theme }) => theme.spaces[3]}, env(safe-area-inset-bottom));

  a {
    color: ${({ theme }) => theme.colors.primary600};
  }

  /* Beside the menus the page scrolls in a box of its own; on a phone the window does. */
  ${({ theme }) => theme.breakpoints.medium} {
    position: sticky;
    ${overPadding('medium')}
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: ${({ theme }) => theme.borderRadius};
    box-shadow: ${({ theme }) => theme.shadows.popupShadow};
    padding: ${({ theme }) => `${theme.spaces[3]} ${theme.spaces[6]}`};
  }

  ${({ theme }) => theme.breakpoints.large} {
    ${overPadding('large')}
  }
`;
