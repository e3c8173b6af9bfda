import { Box, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import type { Statistics } from '../../../../../contract';
import { useTranslate } from '../../../translations/use-translate';
import { useDuration } from './use-duration';

const Grid = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

interface FigureProps {
  name: string;
  value: string;
  hint: string;
}

const Figure = ({ name, value, hint }: FigureProps) => (
  <Box background="neutral0" hasRadius shadow="tableShadow" padding={4}>
    <Typography tag="dt" variant="sigma" textColor="neutral600">
      {name}
    </Typography>
    <dd>
      <Typography tag="p" variant="alpha" paddingTop={1} paddingBottom={1}>
        {value}
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {hint}
      </Typography>
    </dd>
  </Box>
);

/** What one wants to know at a glance; a dash where nothing was measured. */
export const KeyFigures = ({ data }: { data: Statistics['data'] }) => {
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const duration = useDuration();
  const { queueAge, timeToDecision, overturned } = data;
  const age = (seconds: number | null) => (seconds === null ? '–' : duration(seconds));

  return (
    <Grid>
      <Figure
        name={t('figure.waiting')}
        value={formatNumber(queueAge.waiting)}
        hint={t('figure.waiting.hint')}
      />
      <Figure
        name={t('figure.age-median')}
        value={age(queueAge.median)}
        hint={t('figure.age-median.hint')}
      />
      <Figure
        name={t('figure.age-p95')}
        value={age(queueAge.p95)}
        hint={t('figure.age-p95.hint')}
      />
      <Figure
        name={t('figure.decision')}
        value={age(timeToDecision.median)}
        hint={t('figure.decision.hint', { count: timeToDecision.decided })}
      />
      <Figure
        name={t('figure.overturned')}
        value={
          overturned.decisions === 0
            ? '–'
            : formatNumber(overturned.rate, { style: 'percent', maximumFractionDigits: 1 })
        }
        hint={t('figure.overturned.hint', {
          overturned: overturned.overturned,
          decisions: overturned.decisions,
        })}
      />
    </Grid>
  );
};
