import { forwardRef } from 'react';
import { Box, Button, EmptyStateLayout } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { CommentState } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';

interface QueueEmptyProps {
  listed: CommentState;
  isFetching: boolean;
  onRefresh: () => void;
}

export const QueueEmpty = forwardRef<HTMLElement, QueueEmptyProps>((props, ref) => {
  const { listed, isFetching, onRefresh } = props;
  const t = useTranslate();
  return (
    <Box ref={ref} tag="section" tabIndex={-1} aria-label={t('list.label')}>
      <EmptyStateLayout
        hasRadius
        shadow="tableShadow"
        icon={<EmptyDocuments width="16rem" />}
        content={t(`empty.${listed}`)}
        action={
          <Button
            variant="secondary"
            startIcon={<ArrowClockwise />}
            loading={isFetching}
            onClick={onRefresh}
          >
            {t('moderation.refresh')}
          </Button>
        }
      />
    </Box>
  );
});
QueueEmpty.displayName = 'QueueEmpty';
