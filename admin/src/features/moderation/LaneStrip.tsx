import { useEffect, useRef } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { isSameView, usualSort, type View } from '../../api/queue-list';
import { useGetStandingQuery } from '../../api/standing';
import { useTranslate } from '../../translations/use-translate';
import { addressOf } from '../moderation-desk/queue-location';
import { DESK } from '../../components/desk-address';
import { useAllowedPages } from './use-allowed-pages';
import { decidedViews, waitingViews } from './views';

/** Where the menu at the side has no room, it slides under the thumb. */
const Strip = styled(Box)`
  overflow-x: auto;
  overscroll-behavior-x: contain;
  scrollbar-width: none;

  ${({ theme }) => theme.breakpoints.medium} {
    display: none;
  }
`;

const Pill = styled(Link)`
  display: inline-flex;
  gap: ${({ theme }) => theme.spaces[2]};
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  text-decoration: none;
  white-space: nowrap;

  &[aria-current] {
    border-color: ${({ theme }) => theme.colors.primary200};
    background: ${({ theme }) => theme.colors.primary100};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

export const LaneStrip = ({ current }: { current: View | null }) => {
  const t = useTranslate();
  const { formatNumber } = useIntl();
  const { data: standing } = useGetStandingQuery();
  const pages = useAllowedPages();
  const here = useRef<HTMLAnchorElement>(null);

  useEffect(() => {
    here.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);

  return (
    <Strip tag="nav" aria-label={t('nav.views')} paddingTop={3} paddingBottom={3}>
      <Flex tag="ul" gap={2} width="max-content" paddingLeft={4} paddingRight={4}>
        {[...waitingViews(standing), ...decidedViews(standing)].map(({ view, label, count }) => {
          const isCurrent = current !== null && isSameView(view, current);
          return (
            <li key={label}>
              <Pill
                ref={isCurrent ? here : undefined}
                to={addressOf({ list: { ...view, sort: usualSort(view.status) }, item: null })}
                aria-current={isCurrent ? 'page' : undefined}
              >
                <Typography textColor="inherit" fontWeight="inherit">
                  {t(label)}
                </Typography>
                {count !== undefined && (
                  <Typography textColor="inherit" fontWeight="semiBold">
                    {formatNumber(count)}
                  </Typography>
                )}
              </Pill>
            </li>
          );
        })}
        {pages.map(({ path, label }) => (
          <li key={path}>
            <Pill to={`${DESK}/${path}`}>
              <Typography textColor="inherit">{label === null ? path : t(label)}</Typography>
            </Pill>
          </li>
        ))}
      </Flex>
    </Strip>
  );
};
