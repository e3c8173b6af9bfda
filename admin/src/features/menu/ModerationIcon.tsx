import type { ComponentProps } from 'react';
import { Discuss } from '@strapi/icons';
import { styled } from 'styled-components';
import { useGetStandingQuery } from '../../api/standing';
import { usePoll } from '../../components/use-poll';

const Frame = styled.span`
  position: relative;
  display: inline-flex;
`;

/** As Strapi's own counters look, which an app cannot change once they are there. */
const Count = styled.span`
  position: absolute;
  top: -1.2rem;
  left: 0.8rem;
  min-width: 2rem;
  padding: 0 0.4rem;
  border-radius: 1rem;
  background: ${({ theme }) => theme.colors.primary600};
  color: ${({ theme }) => theme.colors.neutral0};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 2rem;
  text-align: center;
`;

/** Milliseconds. The desk itself asks more often, and then this one need not. */
const EVERY = 30_000;
const MOST_SHOWN = 999;

/** The entry of the menu, with how many comments wait. */
export const ModerationIcon = (props: ComponentProps<typeof Discuss>) => {
  const { data, fulfilledTimeStamp = 0, refetch } = useGetStandingQuery();
  usePoll(async () => {
    if (Date.now() - fulfilledTimeStamp >= EVERY) await refetch();
  }, EVERY);

  const waiting = data?.meta.counts.pending ?? 0;
  return (
    <Frame>
      <Discuss {...props} />
      {waiting > 0 && (
        <Count aria-hidden>{waiting > MOST_SHOWN ? `${MOST_SHOWN}+` : waiting}</Count>
      )}
    </Frame>
  );
};
