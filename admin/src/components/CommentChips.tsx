import type { QueueItem } from '../../../contract';
import { useTranslate } from '../translations/use-translate';
import { Chip } from './Chip';

/** What has to be known of a comment before its text: how pressing it is, and who wrote it. */
export const CommentChips = ({ item }: { item: QueueItem }) => {
  const t = useTranslate();
  const standing = item.author.reader?.standing ?? 'normal';
  return (
    <>
      {item.urgent && <Chip meaning="danger">{t('comment.urgent')}</Chip>}
      {item.openReports > 0 && (
        <Chip meaning="reason">{t('comment.reports', { count: item.openReports })}</Chip>
      )}
      {standing !== 'normal' && (
        <Chip meaning={standing === 'trusted' ? 'plain' : 'reason'}>
          {t(`standing.${standing}`)}
        </Chip>
      )}
      {item.author.isStaff && <Chip>{t('comment.staff')}</Chip>}
    </>
  );
};
