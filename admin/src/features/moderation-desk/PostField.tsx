import { useSearchPostsQuery } from '../../api/post-comments';
import { useTranslate } from '../../translations/use-translate';
import { FoundField, useTypedSearch } from './FoundField';
import { usePostName } from './use-filter-names';

interface PostFieldProps {
  post: string | undefined;
  onChange: (documentId: string | undefined) => void;
}

export const PostField = ({ post, onChange }: PostFieldProps) => {
  const t = useTranslate();
  const search = useTypedSearch();
  const { data: posts = [], isFetching } = useSearchPostsQuery(search.searched);
  const name = usePostName(post);
  // A post comes once a language: the filter is on all of them.
  const found = posts
    .filter((one, index) => posts.findIndex((p) => p.documentId === one.documentId) === index)
    .map(({ documentId, title, waiting }) => ({
      ...{ documentId, name: title },
      detail: waiting > 0 ? t('filter.post.waiting', { count: waiting }) : undefined,
    }));

  return (
    <FoundField
      label={t('filter.post')}
      search={search}
      chosen={post === undefined ? undefined : { documentId: post, name }}
      found={found}
      isLoading={isFetching}
      onChange={onChange}
    />
  );
};
