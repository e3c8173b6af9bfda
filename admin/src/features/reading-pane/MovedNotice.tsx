import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { useDescribeDecision } from '../../components/use-describe-decision';

interface MovedNoticeProps {
  item: QueueItem;
  /** Where the comment stands now. */
  address: string;
}

/** Somebody else was faster: says who did what, without taking the comment away. */
export const MovedNotice = ({ item, address }: MovedNoticeProps) => {
  const t = useTranslate();
  const describe = useDescribeDecision();
  const { lastDecision, state } = item;
  return (
    <Flex
      gap={3}
      alignItems="flex-start"
      padding={4}
      hasRadius
      background="warning100"
      borderColor="warning500"
    >
      <Box color="warning600" paddingTop={1} aria-hidden>
        <WarningCircle />
      </Box>
      <Box>
        {lastDecision?.to?.state === state && (
          <Typography tag="p" fontWeight="bold" textColor="neutral800">
            {describe(lastDecision)}
          </Typography>
        )}
        <Typography tag="p" textColor="neutral800">
          {t('comment.moved', { state: t(`state.${state}`) })}{' '}
          <Link tag={RouterLink} to={address}>
            {t('comment.moved.open')}
          </Link>
        </Typography>
      </Box>
    </Flex>
  );
};
