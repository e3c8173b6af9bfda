import { Flex, IconButton, Link, Typography } from '@strapi/design-system';
import { ArrowLeft, ChevronLeft, ChevronRight } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import { useTranslate } from '../../translations/use-translate';
import { addressOf } from './queue-location';
import { step } from './selection';
import type { Desk } from './use-desk';

/** Above a comment that takes the whole page: back, and on to the ones beside it. */
export const PhoneNavigation = ({ desk }: { desk: Desk }) => {
  const t = useTranslate();
  const { queue, opened, location, goOn } = desk;
  const { index } = opened;
  const previous = index === null ? null : step(queue.items, index, -1);
  const next = index === null ? null : step(queue.items, index, 1);
  return (
    <Flex tag="nav" aria-label={t('comment.navigation')} justifyContent="space-between" padding={3}>
      <Link
        tag={RouterLink}
        to={addressOf({ list: location.list, item: null })}
        startIcon={<ArrowLeft />}
        onClick={() => goOn(null)}
      >
        {t('comment.back')}
      </Link>
      <Flex gap={1}>
        {index !== null && (
          <Typography variant="pi" textColor="neutral600">
            {t('comment.position', { position: index + 1, total: queue.items.length })}
          </Typography>
        )}
        <IconButton
          label={t('keys.previous')}
          variant="ghost"
          disabled={!previous}
          onClick={() => previous && goOn(previous.documentId)}
        >
          <ChevronLeft />
        </IconButton>
        <IconButton
          label={t('keys.next')}
          variant="ghost"
          disabled={!next}
          onClick={() => next && goOn(next.documentId)}
        >
          <ChevronRight />
        </IconButton>
      </Flex>
    </Flex>
  );
};
