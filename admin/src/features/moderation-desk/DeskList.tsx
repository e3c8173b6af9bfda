import { Flex, Loader } from '@strapi/design-system';
import { LoadFailed } from '../../components/LoadFailed';
import { isFiltered } from '../../api/queue-list';
import { useGetStandingQuery } from '../../api/standing';
import { useTranslate } from '../../translations/use-translate';
import { countInView } from '../moderation/views';
import { QueueEmpty } from './QueueEmpty';
import { QueueList } from './QueueList';
import type { Desk } from './use-desk';

/** The list of the desk, or what stands in its place. */
export const DeskList = ({ desk }: { desk: Desk }) => {
  const t = useTranslate();
  const { queue, location, selection, opened } = desk;
  const { list } = location;
  const { data: standing } = useGetStandingQuery();

  if (queue.hasFailed) {
    return <LoadFailed message={t('moderation.load-failed')} onRetry={queue.reload} />;
  }
  const isToCome = queue.items.length === 0 && queue.hasMore;
  if (isToCome && queue.hasMoreFailed) {
    return <LoadFailed message={t('moderation.load-failed')} onRetry={queue.loadMore} />;
  }
  if (!queue.isLoaded || isToCome || desk.isFilling) {
    return (
      <Flex justifyContent="center" padding={10} aria-busy>
        <Loader>{t('list.loading')}</Loader>
      </Flex>
    );
  }
  if (queue.items.length === 0) {
    return (
      <QueueEmpty
        ref={desk.listRef}
        list={list}
        isFetching={queue.isFetching}
        onRefresh={desk.refresh}
        onClear={() => location.narrow({})}
      />
    );
  }
  return (
    <QueueList
      ref={desk.listRef}
      list={list}
      items={queue.items}
      total={isFiltered(list) ? null : (countInView(standing, list) ?? null)}
      openId={desk.openId}
      lastId={opened.lastId}
      canSelect={desk.canDecide}
      isSelected={selection.has}
      onSelect={selection.toggle}
      onOpen={desk.openByHand}
      hasMore={queue.hasMore}
      isLoadingMore={queue.isLoadingMore}
      onLoadMore={queue.loadMore}
    />
  );
};
