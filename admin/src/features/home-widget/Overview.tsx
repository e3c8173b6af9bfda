import { Box, Flex, Typography } from '@strapi/design-system';
import { CheckCircle } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { OverviewAnswer } from '../../../../contract';
import { Chip } from '../../components/Chip';
import { deskAddress } from '../../components/desk-address';
import { useMoment } from '../../components/use-moment';
import { useTranslate } from '../../translations/use-translate';
import { LaneRow } from './LaneRow';

/** Side by side where the widget is wide. */
const Lanes = styled.ul`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr));
  column-gap: ${({ theme }) => theme.spaces[4]};
  margin: 0 -${({ theme }) => theme.spaces[2]};
`;

type Standing = OverviewAnswer['data'];

const Waiting = ({ overview }: { overview: Standing }) => {
  const t = useTranslate();
  const moment = useMoment();
  const { waiting, oldest, urgent } = overview;
  return (
    <Flex justifyContent="space-between" alignItems="flex-start" gap={3} wrap="wrap">
      <Box>
        <Typography tag="p" variant="beta" textColor="neutral800">
          {t('widget.waiting', { count: waiting })}
        </Typography>
        {oldest && (
          <Typography tag="p" variant="pi" textColor="neutral600" title={moment(oldest).absolute}>
            {t('widget.oldest', { when: moment(oldest).relative })}
          </Typography>
        )}
      </Box>
      {urgent > 0 && (
        <Link to={deskAddress({ urgent: 'true' })}>
          <Chip meaning="danger">{t('widget.urgent', { count: urgent })}</Chip>
        </Link>
      )}
    </Flex>
  );
};

const NothingWaits = () => {
  const t = useTranslate();
  return (
    <Flex direction="column" justifyContent="center" gap={2} paddingTop={6} paddingBottom={6}>
      <CheckCircle width="3.2rem" height="3.2rem" fill="success600" aria-hidden />
      <Typography tag="p" variant="delta">
        {t('widget.nothing')}
      </Typography>
      <Typography tag="p" textColor="neutral600" textAlign="center">
        {t('widget.nothing.hint')}
      </Typography>
    </Flex>
  );
};

/** What waits and how long already, by lane, and what was done today. */
export const Overview = ({ overview }: { overview: Standing }) => {
  const t = useTranslate();
  const { lanes, waiting, decisions } = overview;
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      justifyContent="space-between"
      gap={4}
      height="100%"
    >
      {waiting === 0 ? (
        <NothingWaits />
      ) : (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Waiting overview={overview} />
          <Lanes>
            {lanes
              .filter(({ count }) => count > 0)
              .map((standing) => (
                <LaneRow key={standing.lane} {...standing} />
              ))}
          </Lanes>
        </Flex>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {t('widget.decided', { all: decisions.all, own: decisions.own })}
      </Typography>
    </Flex>
  );
};
