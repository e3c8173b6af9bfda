import type { ReactNode } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Box } from '@strapi/design-system';
import { styled } from 'styled-components';
import { SIDE_BY_SIDE } from '../../components/layout';

/** Side by side, list and pane scroll for themselves and fill the window. */
export const DeskMain = styled(Page.Main)`
  display: flex;
  flex: 1 0 auto;
  flex-direction: column;

  ${SIDE_BY_SIDE} {
    flex: 1 1 0;
    min-height: 0;
    overflow: hidden;
  }
`;

const Columns = styled(Box)`
  display: flex;
  flex: 1;
  flex-direction: column;

  ${SIDE_BY_SIDE} {
    display: grid;
    grid-template-columns: minmax(30rem, 38rem) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    min-height: 0;
  }
`;

/** The list's column: a strip of tools, and under it what scrolls. */
export const ListColumn = styled(Box)`
  display: flex;
  flex: 1;
  flex-direction: column;
  min-width: 0;
  background: ${({ theme }) => theme.colors.neutral0};

  ${SIDE_BY_SIDE} {
    min-height: 0;
    border-right: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

interface DeskColumnsProps {
  isWide: boolean;
  list: ReactNode;
  /** Null where no comment is open; a phone then shows the list. */
  pane: ReactNode;
}

export const DeskColumns = ({ isWide, list, pane }: DeskColumnsProps) => (
  <Columns>
    {(isWide || pane === null) && list}
    {pane}
  </Columns>
);
