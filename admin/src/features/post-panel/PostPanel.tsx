import { Button, Flex, Loader, Typography } from '@strapi/design-system';
import { useGetPostCommentsQuery } from '../../api/post-comments';
import { useTranslate } from '../../translations/use-translate';
import { PostCounts } from './PostCounts';
import { PostMode } from './PostMode';

export interface PostPanelProps {
  documentId: string;
  locale: string | undefined;
  /** Differs once the post was saved or published. */
  asOf: string;
}

export const PostPanel = (asked: PostPanelProps) => {
  const t = useTranslate();
  const { data, isLoading, refetch } = useGetPostCommentsQuery(asked, {
    refetchOnMountOrArgChange: true,
  });

  if (isLoading) {
    return (
      <Flex justifyContent="center" width="100%" aria-busy>
        <Loader small>{t('panel.loading')}</Loader>
      </Flex>
    );
  }
  if (!data) {
    return (
      <Flex role="alert" direction="column" alignItems="flex-start" gap={2}>
        <Typography textColor="neutral600">{t('panel.load-failed')}</Typography>
        <Button variant="tertiary" size="S" onClick={() => void refetch()}>
          {t('moderation.retry')}
        </Button>
      </Flex>
    );
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <PostMode post={data} />
      <PostCounts post={data} />
    </Flex>
  );
};
