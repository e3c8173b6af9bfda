import { Suspense, type ReactNode } from 'react';
import { Box, Flex, Loader, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { PageSection } from '../../../components/PageSection';
import { useTranslate } from '../../../translations/use-translate';

interface PlotCardProps {
  title: string;
  /** How to read the plot. */
  hint: string;
  /** What the plot shows, in a sentence, for those who do not see it. */
  summary: string;
  /** What to say in place of the plot where there is nothing to show. */
  nothing: string | null;
  /** Pixels. */
  height: number;
  plot: ReactNode;
  legend?: ReactNode;
  table: ReactNode;
  /** What the plot leaves out. */
  note?: ReactNode;
}

const Numbers = styled.details`
  summary {
    width: fit-content;
    padding: ${({ theme }) => `${theme.spaces[1]} 0`};
    color: ${({ theme }) => theme.colors.primary600};
    font-size: ${({ theme }) => theme.fontSizes[2]};
    cursor: pointer;
  }
`;

const Loading = ({ height }: { height: number }) => {
  const t = useTranslate();
  return (
    <Flex justifyContent="center" height={`${height}px`}>
      <Loader>{t('statistics.plot-loading')}</Loader>
    </Flex>
  );
};

/** A plot with its title, the way to read it, and its numbers as a table. */
export const PlotCard = (props: PlotCardProps) => {
  const { title, hint, summary, nothing, height, plot, legend, table, note } = props;
  const t = useTranslate();
  return (
    <PageSection title={title} hint={hint}>
      {nothing === null ? (
        <>
          {legend}
          <Box role="img" aria-label={summary} height={`${height}px`}>
            <Suspense fallback={<Loading height={height} />}>{plot}</Suspense>
          </Box>
          <Numbers>
            <summary>{t('statistics.as-table')}</summary>
            {table}
          </Numbers>
        </>
      ) : (
        <Flex background="neutral100" hasRadius justifyContent="center" padding={8} flex="1">
          <Typography tag="p" textColor="neutral600" textAlign="center">
            {nothing}
          </Typography>
        </Flex>
      )}
      {note}
    </PageSection>
  );
};
