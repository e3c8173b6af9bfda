import { Layouts, Page, RESPONSIVE_DEFAULT_SPACING } from '@strapi/strapi/admin';
import { Flex, Loader, VisuallyHidden } from '@strapi/design-system';
import { LoadFailed } from '../../components/LoadFailed';
import { CAN_READ_QUEUE } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { DeskColumns, DeskContent, DeskMain } from './DeskLayout';
import { DeskPane } from './DeskPane';
import { DeskToolbar } from './DeskToolbar';
import { PhoneNavigation } from './PhoneNavigation';
import { usualSort } from './queue-location';
import { QueueEmpty } from './QueueEmpty';
import { QueueList } from './QueueList';
import { StateTabs } from './StateTabs';
import { useDesk, type Desk } from './use-desk';

const DeskList = ({ desk }: { desk: Desk }) => {
  const { queue, location, addressOf } = desk;
  return (
    <QueueList
      ref={desk.listRef}
      items={queue.items}
      listed={location.status}
      total={queue.counts?.[location.status] ?? 0}
      openId={desk.comment?.documentId ?? null}
      lastId={desk.lastId}
      addressOf={(item) => addressOf({ item })}
      onOpen={desk.focusOn}
      hasMore={queue.hasMore}
      isLoadingMore={queue.isLoadingMore}
      onLoadMore={queue.loadMore}
    />
  );
};

const DeskBody = ({ desk }: { desk: Desk }) => {
  const t = useTranslate();
  const { queue, comment, location, isWide } = desk;

  if (queue.hasFailed) {
    return <LoadFailed message={t('moderation.load-failed')} onRetry={queue.reload} />;
  }
  const isFilling = queue.items.length === 0 && queue.hasMore;
  if (!queue.isLoaded || isFilling || desk.isSeeking) {
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
        listed={location.status}
        isFetching={queue.isFetching}
        onRefresh={queue.reload}
      />
    );
  }
  return (
    <DeskColumns
      isWide={isWide}
      list={<DeskList desk={desk} />}
      pane={comment && <DeskPane key={comment.documentId} desk={desk} comment={comment} />}
    />
  );
};

const DeskPage = () => {
  const t = useTranslate();
  const desk = useDesk();
  const { queue, location, go, addressOf, isWide, comment, index } = desk;
  const { counts, items } = queue;
  const fillsPhone = !isWide && comment !== null;

  return (
    <DeskMain>
      <Page.Title>{t('moderation.title')}</Page.Title>
      <VisuallyHidden role="status">{desk.announcement}</VisuallyHidden>
      {!fillsPhone && (
        <Layouts.Header
          id="main-content-title"
          title={t('moderation.title')}
          subtitle={counts && t('moderation.subtitle', { count: counts.pending })}
        />
      )}
      <DeskContent
        paddingLeft={RESPONSIVE_DEFAULT_SPACING}
        paddingRight={RESPONSIVE_DEFAULT_SPACING}
        paddingBottom={{ initial: fillsPhone ? 0 : 4, large: 6 }}
      >
        {fillsPhone && (
          <PhoneNavigation
            listAddress={addressOf({ item: null })}
            position={(index ?? 0) + 1}
            total={counts?.[location.status] ?? items.length}
            onBack={() => desk.focusOn(null)}
          />
        )}
        <StateTabs
          current={location.status}
          counts={counts}
          onChange={(status) => go({ status, sort: usualSort(status), item: null })}
          hideTabs={fillsPhone}
          endAction={<DeskToolbar desk={desk} />}
        >
          <DeskBody desk={desk} />
        </StateTabs>
      </DeskContent>
    </DeskMain>
  );
};

export const ModerationPage = () => (
  <Page.Protect permissions={CAN_READ_QUEUE}>
    <DeskPage />
  </Page.Protect>
);
