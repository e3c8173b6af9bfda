import { Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { QueueItem } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { deskAddress } from '../../components/desk-address';

const Line = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0 ${({ theme }) => theme.spaces[4]};
  align-items: baseline;
  padding-bottom: ${({ theme }) => theme.spaces[4]};
`;

/** Under which post it stands: on the site, and with all else that waits there. */
export const PostLine = ({ post }: Pick<QueueItem, 'post'>) => {
  const t = useTranslate();
  if (!post) {
    return (
      <Line>
        <Typography textColor="neutral600">{t('comment.post-gone')}</Typography>
      </Line>
    );
  }
  return (
    <Line>
      <Typography textColor="neutral600">
        {t('comment.on')}{' '}
        <Link href={post.url} isExternal>
          {post.title}
          <VisuallyHidden> ({t('comment.new-tab')})</VisuallyHidden>
        </Link>
      </Typography>
      <Link tag={RouterLink} to={deskAddress({ post: post.documentId })}>
        {t('comment.of-post')}
      </Link>
    </Line>
  );
};
