import { Flex, Link, Typography, VisuallyHidden } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { QueueItem } from '../../../../contract';
import { Chip } from '../../components/Chip';
import { deskAddress } from '../../components/desk-address';
import { LaneChip } from '../../components/LaneChip';
import { MaskedText } from '../../components/MaskedText';
import { Moment } from '../../components/Moment';
import { ReasonChip } from '../../components/ReasonChip';
import { useTranslate } from '../../translations/use-translate';

const Entry = styled.li`
  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    margin-top: ${({ theme }) => theme.spaces[4]};
    padding-top: ${({ theme }) => theme.spaces[4]};
  }
`;

/** Enough to know it again; the desk has all of it. */
const Body = styled(Typography)`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 4;
  max-width: 72ch;
  overflow-wrap: anywhere;
`;

export const ReaderComment = ({ author, item }: { author: string; item: QueueItem }) => {
  const t = useTranslate();
  const address = deskAddress({ author, status: item.state, item: item.documentId });
  return (
    <Entry>
      <Flex justifyContent="space-between" alignItems="baseline" gap={3}>
        <Typography variant="pi" textColor="neutral600">
          {item.post ? t('people.on', { post: item.post.title }) : t('comment.post-gone')}
        </Typography>
        <Typography variant="pi" textColor="neutral600" shrink={0}>
          <Moment at={item.postedAt} />
        </Typography>
      </Flex>
      <Body tag="p" paddingTop={2} paddingBottom={2} dir="auto">
        <MaskedText text={item.body} masked={item.masked} />
      </Body>
      <Flex gap={1} wrap="wrap" paddingBottom={2}>
        <Chip>{t(`state.${item.state}`)}</Chip>
        {item.urgent && <Chip meaning="danger">{t('comment.urgent')}</Chip>}
        <LaneChip lane={item.lane} />
        {item.verdict.reasons.map(({ code }) => (
          <ReasonChip key={code} code={code} />
        ))}
      </Flex>
      <Link tag={RouterLink} to={address}>
        {t('people.open')}
        <VisuallyHidden>{`: ${item.body.slice(0, 40)}`}</VisuallyHidden>
      </Link>
    </Entry>
  );
};
