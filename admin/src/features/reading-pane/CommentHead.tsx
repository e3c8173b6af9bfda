import { forwardRef } from 'react';
import { Avatar, Box, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { CommentChips } from '../../components/CommentChips';
import { initials } from '../../components/initials';
import { LaneChip } from '../../components/LaneChip';
import { Moment } from '../../components/Moment';
import { useDescribeDecision } from '../../components/use-describe-decision';
import { useMoment } from '../../components/use-moment';
import { ReaderLine } from './ReaderLine';

/** Who wrote it and when. The heading takes the focus when a comment is opened. */
export const CommentHead = forwardRef<HTMLHeadingElement, { item: QueueItem; id: string }>(
  ({ item, id }, ref) => {
    const t = useTranslate();
    const moment = useMoment();
    const describe = useDescribeDecision();
    const { name, email, reader } = item.author;
    const { lastDecision } = item;
    return (
      <Flex gap={3} alignItems="flex-start" paddingBottom={4}>
        <Box aria-hidden>
          <Avatar.Item fallback={initials(name)} delayMs={0} />
        </Box>
        <Box minWidth={0}>
          <Flex gap={2} wrap="wrap">
            <Typography ref={ref} id={id} tag="h2" tabIndex={-1} variant="delta" fontWeight="bold">
              <VisuallyHidden>{t('comment.heading', { name })}</VisuallyHidden>
              <span aria-hidden>{name}</span>
            </Typography>
            <CommentChips item={item} />
            <LaneChip lane={item.lane} />
          </Flex>
          <Typography tag="p" variant="pi" textColor="neutral600" paddingTop={1} ellipsis>
            {email}
          </Typography>
          <Typography tag="p" variant="pi" textColor="neutral600">
            <Moment at={item.postedAt} withClock />
            {item.editedAt && (
              <>
                {' · '}
                {t('comment.edited', { when: moment(item.editedAt).relative })}
              </>
            )}
          </Typography>
          {reader && <ReaderLine reader={reader} />}
          {item.state !== 'pending' && lastDecision && (
            <Typography tag="p" variant="pi" fontWeight="semiBold" textColor="neutral800">
              {describe(lastDecision)}
            </Typography>
          )}
        </Box>
      </Flex>
    );
  }
);
CommentHead.displayName = 'CommentHead';
