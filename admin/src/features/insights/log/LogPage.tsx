import { useRef } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { LoadFailed } from '../../../components/LoadFailed';
import { CAN_AUDIT } from '../../../permissions';
import { useTranslate } from '../../../translations/use-translate';
import { ExportButton } from './ExportButton';
import { FilterChips } from './FilterChips';
import { countParts } from './log-filter';
import { LogEntries } from './LogEntries';
import { LogFilters } from './LogFilters';
import { useLog } from './use-log';
import { useLogFilter } from './use-log-filter';
import { useSeenModerators } from './use-seen-moderators';
import { VerifyDialog } from './VerifyDialog';

const Log = () => {
  const t = useTranslate();
  const { filter, change, addressOf } = useLogFilter();
  const { query, entries, isFetching, hasFailed, reload, ...paging } = useLog(filter);
  const filterButton = useRef<HTMLButtonElement>(null);
  const moderators = useSeenModerators(entries);

  return (
    <Page.Main aria-busy={isFetching}>
      <Page.Title>{t('log.title')}</Page.Title>
      <Layouts.Header
        id="main-content-title"
        title={t('log.title')}
        subtitle={t('log.subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <ExportButton query={query} />
            <VerifyDialog />
          </Flex>
        }
      />
      <Layouts.Content>
        <Flex gap={2} wrap="wrap" paddingBottom={4}>
          <LogFilters
            buttonRef={filterButton}
            filter={filter}
            moderators={moderators}
            onChange={change}
          />
          <FilterChips
            filter={filter}
            moderators={moderators}
            onRemove={(part) => {
              change({ [part]: null });
              // The chip goes, and must not take the focus along.
              filterButton.current?.focus();
            }}
          />
        </Flex>
        {hasFailed && <LoadFailed message={t('log.load-failed')} onRetry={() => void reload()} />}
        {!hasFailed && entries === null && <Page.Loading />}
        {!hasFailed && entries !== null && (
          <LogEntries
            entries={entries}
            filter={filter}
            isFiltered={countParts(filter) > 0}
            addressOf={addressOf}
            hasMore={paging.hasMore}
            isLoadingMore={paging.isLoadingMore}
            onLoadMore={() => void paging.loadMore()}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export const LogPage = () => (
  <Page.Protect permissions={CAN_AUDIT}>
    <Log />
  </Page.Protect>
);
