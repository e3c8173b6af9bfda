import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { DryRunAnswer } from '../../../../../contract';
import { LANES } from '../../../../../contract/vocabulary';
import { LaneChip } from '../../../components/LaneChip';
import { MaskedText } from '../../../components/MaskedText';
import { Moment } from '../../../components/Moment';
import { ReasonChip } from '../../../components/ReasonChip';
import { useTranslate } from '../../../translations/use-translate';

type Tried = DryRunAnswer['data'][number];

const Row = styled(Box)`
  padding: ${({ theme }) => theme.spaces[3]} 0;
  border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  overflow-wrap: anywhere;
`;

const Outcomes = styled.dl`
  display: grid;
  grid-template-columns: max-content minmax(0, 1fr);
  gap: ${({ theme }) => `${theme.spaces[1]} ${theme.spaces[3]}`};
  align-items: baseline;
  padding-top: ${({ theme }) => theme.spaces[2]};
`;

export const TrialComment = ({ comment }: { comment: Tried }) => {
  const t = useTranslate();
  const { authorName, excerpt, postedAt, before, after } = comment;
  return (
    <Row tag="li">
      <Typography tag="p" fontWeight="bold">
        {authorName}{' '}
        <Typography variant="pi" textColor="neutral600">
          <Moment at={postedAt} />
        </Typography>
      </Typography>
      <Typography tag="p" variant="pi" textColor="neutral800">
        <MaskedText text={excerpt} masked={before.lane === 'restricted' || excerpt.includes('•')} />
      </Typography>
      <Outcomes>
        <Outcome title={t('settings.trial.before')} outcome={before} />
        <Outcome title={t('settings.trial.after')} outcome={after} />
      </Outcomes>
    </Row>
  );
};

const Outcome = ({ title, outcome }: { title: string; outcome: Tried['before'] }) => {
  const t = useTranslate();
  const { outcome: state, reasons } = outcome;
  return (
    <>
      <Typography tag="dt" variant="pi" textColor="neutral600">
        {title}
      </Typography>
      <Flex tag="dd" gap={2} wrap="wrap">
        <Typography variant="pi" fontWeight="bold">
          {t(state === 'refused' ? 'settings.trial.refused' : `state.${state}`)}
        </Typography>
        <LaneChip lane={LANES.find((lane) => lane === outcome.lane) ?? null} />
        {reasons.map((code) => (
          <ReasonChip key={code} code={code} />
        ))}
      </Flex>
    </>
  );
};
