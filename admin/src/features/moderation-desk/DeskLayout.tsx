import type { ReactNode } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Box, Flex } from '@strapi/design-system';
import { styled } from 'styled-components';
import { SIDE_BY_SIDE } from '../../components/layout';

/** Side by side, list and pane scroll for themselves and fill what is left of the window. */
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

export const DeskContent = styled(Flex)`
  flex: 1;
  flex-direction: column;
  align-items: stretch;

  ${SIDE_BY_SIDE} {
    min-height: 0;
  }
`;

const Columns = styled(Box)`
  ${SIDE_BY_SIDE} {
    display: grid;
    flex: 1;
    grid-template-columns: minmax(30rem, 37.2rem) minmax(0, 1fr);
    grid-template-rows: minmax(0, 1fr);
    gap: ${({ theme }) => theme.spaces[6]};
    min-height: 0;
  }
`;

interface DeskColumnsProps {
  isWide: boolean;
  list: ReactNode;
  /** Null where no comment is open; a phone then shows the list. */
  pane: ReactNode;
}

export const DeskColumns = ({ isWide, list, pane }: DeskColumnsProps) =>
  isWide ? (
    <Columns>
      {list}
      {pane}
    </Columns>
  ) : (
    <>{pane ?? list}</>
  );
