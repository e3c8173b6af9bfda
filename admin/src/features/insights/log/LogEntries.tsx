import { Box, Button, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import type { LogEntryShown } from '../../../../../contract';
import { useTranslate } from '../../../translations/use-translate';
import { EVERYTHING, type LogFilter } from './log-filter';
import { LogRow } from './LogRow';

interface LogEntriesProps {
  entries: readonly LogEntryShown[];
  filter: LogFilter;
  isFiltered: boolean;
  addressOf: (filter: LogFilter) => string;
  hasMore: boolean;
  isLoadingMore: boolean;
  onLoadMore: () => void;
}

export const LogEntries = (props: LogEntriesProps) => {
  const { entries, filter, isFiltered, addressOf, hasMore, isLoadingMore, onLoadMore } = props;
  const t = useTranslate();
  if (entries.length === 0) {
    return (
      <EmptyStateLayout
        hasRadius
        shadow="tableShadow"
        icon={<EmptyDocuments width="16rem" />}
        content={t(isFiltered ? 'log.none-match' : 'log.empty')}
      />
    );
  }
  return (
    <Box
      tag="section"
      aria-label={t('log.entries')}
      background="neutral0"
      hasRadius
      shadow="tableShadow"
    >
      <ul>
        {entries.map((entry) => (
          <LogRow
            key={entry.sequence}
            entry={entry}
            actorAddress={
              entry.actor.id === null || entry.actor.id === filter.actor
                ? null
                : addressOf({ ...filter, actor: entry.actor.id })
            }
            commentAddress={
              entry.comment === null || entry.comment === filter.comment
                ? null
                : addressOf({ ...EVERYTHING, comment: entry.comment })
            }
          />
        ))}
      </ul>
      <Flex justifyContent="space-between" padding={4} minHeight="5.6rem">
        <Typography role="status" variant="pi" textColor="neutral600">
          {t(hasMore ? 'log.shown' : 'log.all-shown', { count: entries.length })}
        </Typography>
        {hasMore && (
          <Button variant="tertiary" size="S" loading={isLoadingMore} onClick={onLoadMore}>
            {t('log.more')}
          </Button>
        )}
      </Flex>
    </Box>
  );
};
