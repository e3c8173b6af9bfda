import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Detail } from '../../api/comment-detail';
import { Chip } from '../../components/Chip';
import { Moment } from '../../components/Moment';
import { useTranslate } from '../../translations/use-translate';
import { commentAddress } from '../../components/desk-address';
import { PaneCard } from './PaneCard';
import { Waiting } from './Waiting';

const Item = styled.li`
  & + & {
    margin-top: ${({ theme }) => theme.spaces[3]};
  }
`;

const Excerpt = styled(Typography)`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow-wrap: anywhere;
`;

/** Who said nearly the same, and what became of it. */
export const SimilarComments = ({ similar }: { similar: Detail['similar'] | null }) => {
  const t = useTranslate();
  return (
    <PaneCard title={t('similar.title')}>
      {similar === null && <Waiting />}
      {similar?.length === 0 && <Typography textColor="neutral600">{t('similar.none')}</Typography>}
      {similar && similar.length > 0 && (
        <ul>
          {similar.map((comment) => (
            <Item key={comment.documentId}>
              <Flex gap={2} wrap="wrap">
                <Link tag={RouterLink} to={commentAddress(comment)}>
                  {comment.authorName}
                </Link>
                <Chip>{t(`state.${comment.state}`)}</Chip>
                <Typography variant="pi" textColor="neutral600">
                  <Moment at={comment.postedAt} />
                </Typography>
              </Flex>
              <Box paddingTop={1}>
                <Excerpt tag="p" textColor="neutral700" dir="auto">
                  {comment.excerpt}
                </Excerpt>
              </Box>
            </Item>
          ))}
        </ul>
      )}
    </PaneCard>
  );
};
