import { Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import type { OverviewAnswer } from '../../../../contract';
import { deskAddress } from '../../components/desk-address';
import { useMoment } from '../../components/use-moment';
import { useTranslate } from '../../translations/use-translate';

type LaneRowProps = OverviewAnswer['data']['lanes'][number];

/** As on the desk: what needs particular people stands out. */
const NEEDS_SOMEBODY: readonly string[] = ['attorney', 'restricted'];

const Row = styled(Link)`
  display: grid;
  grid-template-columns: auto minmax(0, 1fr) auto;
  align-items: baseline;
  column-gap: ${({ theme }) => theme.spaces[3]};
  padding: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[2]}`};
  border-radius: ${({ theme }) => theme.borderRadius};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
`;

const Dot = styled.span<{ $stands: boolean }>`
  align-self: center;
  width: 0.8rem;
  height: 0.8rem;
  border-radius: 50%;
  background: ${({ theme, $stands }) => theme.colors[$stands ? 'danger600' : 'neutral300']};
`;

export const LaneRow = ({ lane, count, oldest }: LaneRowProps) => {
  const t = useTranslate();
  const moment = useMoment();
  const { formatNumber } = useIntl();
  return (
    <li>
      <Row to={deskAddress({ lane })}>
        <Dot $stands={NEEDS_SOMEBODY.includes(lane)} aria-hidden />
        <Flex gap={2} alignItems="baseline" wrap="wrap">
          <Typography tag="span" fontWeight="semiBold">
            {t(`lane.${lane}`)}
          </Typography>
          {oldest && (
            <Typography tag="span" variant="pi" textColor="neutral600">
              {t('widget.lane.oldest', { when: moment(oldest).relative })}
            </Typography>
          )}
        </Flex>
        <Typography tag="span" fontWeight="bold">
          {formatNumber(count)}
          <VisuallyHidden> {t('widget.lane.waiting')}</VisuallyHidden>
        </Typography>
      </Row>
    </li>
  );
};
