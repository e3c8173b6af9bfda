import { useMemo } from 'react';
import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import type { CommentState } from '../../../../contract';
import { useGetReaderCommentsQuery, useLoadMoreOfReaderMutation } from '../../api/readers';
import { LoadFailed } from '../../components/LoadFailed';
import { useTranslate } from '../../translations/use-translate';
import { ReaderComment } from './ReaderComment';

interface ReaderCommentListProps {
  author: string;
  state: CommentState;
}

/** One state of a reader's comments, as far as it is loaded. */
export const ReaderCommentList = ({ author, state }: ReaderCommentListProps) => {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const list = useMemo(() => ({ author, status: state }), [author, state]);
  const { currentData, isFetching, refetch } = useGetReaderCommentsQuery(list, {
    refetchOnMountOrArgChange: true,
  });
  const [loadMore, { isLoading: isLoadingMore }] = useLoadMoreOfReaderMutation();

  if (!currentData) {
    return isFetching ? (
      <Flex justifyContent="center" padding={6} aria-busy>
        <Loader>{t('list.loading')}</Loader>
      </Flex>
    ) : (
      <LoadFailed message={t('moderation.load-failed')} onRetry={() => void refetch()} />
    );
  }

  const { data, meta } = currentData;
  const { next } = meta;
  const more = async (after: string) => {
    const answer = await loadMore({ list, after });
    if ('error' in answer)
      toggleNotification({ type: 'danger', message: t('moderation.load-failed') });
  };
  if (data.length === 0) {
    return <Typography textColor="neutral600">{t(`people.none.${state}`)}</Typography>;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <ul>
        {data.map((item) => (
          <ReaderComment key={item.documentId} author={author} item={item} />
        ))}
      </ul>
      {next !== null && (
        <Flex justifyContent="center">
          <Button variant="tertiary" loading={isLoadingMore} onClick={() => void more(next)}>
            {t('list.more')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
