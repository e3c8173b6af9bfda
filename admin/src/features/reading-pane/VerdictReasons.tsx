import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { PaneCard } from './PaneCard';
import { ReasonChip } from '../../components/ReasonChip';

const Reason = styled(Flex)`
  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    margin-top: ${({ theme }) => theme.spaces[3]};
    padding-top: ${({ theme }) => theme.spaces[3]};
  }
`;

/** The rules that fired, in plain words. */
export const VerdictReasons = ({ item }: { item: QueueItem }) => {
  const t = useTranslate();
  const { reasons } = item.verdict;
  return (
    <PaneCard title={t(item.state === 'pending' ? 'why.waits' : 'why.found')}>
      {reasons.length === 0 ? (
        <Typography textColor="neutral600">{t('why.nothing')}</Typography>
      ) : (
        <ul>
          {reasons.map(({ code }) => (
            <Reason key={code} tag="li" gap={3} alignItems="baseline">
              <ReasonChip code={code} />
              <Typography>{t(`reason.${code}.text`)}</Typography>
            </Reason>
          ))}
        </ul>
      )}
    </PaneCard>
  );
};
