import { Box } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { useTranslate } from '../../../translations/use-translate';

interface NumbersTableProps {
  /** Of the plot that shows the same. */
  title: string;
  /** The first heads the names of the rows. */
  columns: readonly string[];
  rows: readonly { key: string; name: string; cells: readonly (number | string)[] }[];
}

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  font-variant-numeric: tabular-nums;

  caption {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  th,
  td {
    padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
    text-align: end;
    vertical-align: baseline;
  }

  th:first-child {
    text-align: start;
  }

  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

/** The numbers of a plot, for whoever wants them exactly or does not see it. */
export const NumbersTable = ({ title, columns, rows }: NumbersTableProps) => {
  const t = useTranslate();
  const caption = t('statistics.table', { title });
  const { formatNumber } = useIntl();
  return (
    <Box tabIndex={0} role="region" aria-label={caption} maxHeight="40rem" overflow="auto">
      <Table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, cells }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]}>
                  {typeof cell === 'number' ? formatNumber(cell) : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </Box>
  );
};
