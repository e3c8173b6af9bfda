import type { ReactNode } from 'react';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { COMMENT_STATES, LANES } from '../../../../contract/vocabulary';
import type { PostCommentsAnswer } from '../../../../contract';
import { deskAddress } from '../../components/desk-address';
import { useTranslate } from '../../translations/use-translate';

const Line = ({ name, count }: { name: ReactNode; count: number }) => {
  const { formatNumber } = useIntl();
  return (
    <Flex justifyContent="space-between" gap={2} paddingTop={1}>
      <Typography tag="dt" textColor="neutral700">
        {name}
      </Typography>
      <Typography tag="dd" fontWeight="bold">
        {formatNumber(count)}
      </Typography>
    </Flex>
  );
};

const Heading = ({ children }: { children: ReactNode }) => (
  <Typography tag="h3" variant="sigma" textColor="neutral600">
    {children}
  </Typography>
);

/** What waits under a post, by lane, and what became of the rest. */
export const PostCounts = ({ post }: { post: PostCommentsAnswer['data'] }) => {
  const t = useTranslate();
  const { documentId, counts, waiting } = post;
  const lanes = LANES.filter((lane) => waiting[lane] > 0);
  const waitingInAll = lanes.reduce((sum, lane) => sum + waiting[lane], 0);
  const states = COMMENT_STATES.filter((state) => state !== 'pending' && counts[state] > 0);

  if (waitingInAll === 0 && states.length === 0) {
    return <Typography textColor="neutral600">{t('panel.none')}</Typography>;
  }
  return (
    <>
      <Box>
        <Heading>{t('panel.waiting')}</Heading>
        {waitingInAll === 0 ? (
          <Typography tag="p" textColor="neutral600" paddingTop={1}>
            {t('panel.waiting.none')}
          </Typography>
        ) : (
          <dl>
            {lanes.map((lane) => (
              <Line
                key={lane}
                count={waiting[lane]}
                name={
                  <Link tag={RouterLink} to={deskAddress({ post: documentId, lane })}>
                    {t(`lane.${lane}`)}
                  </Link>
                }
              />
            ))}
          </dl>
        )}
      </Box>
      {states.length > 0 && (
        <Box>
          <Heading>{t('panel.decided')}</Heading>
          <dl>
            {states.map((state) => (
              <Line key={state} name={t(`state.${state}`)} count={counts[state]} />
            ))}
          </dl>
        </Box>
      )}
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Link tag={RouterLink} to={deskAddress({ post: documentId })}>
          {t('panel.queue')}
        </Link>
        {counts.approved > 0 && (
          <Link tag={RouterLink} to={deskAddress({ status: 'approved', post: documentId })}>
            {t('panel.approved')}
          </Link>
        )}
      </Flex>
    </>
  );
};
