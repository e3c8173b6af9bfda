import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { LogEntryShown } from '../../../../../contract';
import { deskAddress } from '../../../components/desk-address';
import { useMoment } from '../../../components/use-moment';
import { useTranslate } from '../../../translations/use-translate';
import { EntrySentence } from './EntrySentence';
import { Places } from './Places';
import { useDescribeReason } from './use-describe-reason';

interface LogRowProps {
  entry: LogEntryShown;
  actorAddress: string | null;
  /** Where all about the same comment is shown; null where that is shown already, or there is none. */
  commentAddress: string | null;
}

const Row = styled(Box)`
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  overflow-wrap: anywhere;

  &:last-child {
    border-bottom: 0;
  }
`;

const EntryLinks = ({ comment, address }: { comment: string | null; address: string | null }) => {
  const t = useTranslate();
  if (comment === null) return null;
  return (
    <Flex gap={4} wrap="wrap">
      {address !== null && (
        <Link tag={RouterLink} to={address}>
          {t('log.follow')}
        </Link>
      )}
      <Link tag={RouterLink} to={deskAddress({ item: comment })}>
        {t('insights.open-comment')}
      </Link>
    </Flex>
  );
};

export const LogRow = ({ entry, actorAddress, commentAddress }: LogRowProps) => {
  const t = useTranslate();
  const { absolute } = useMoment()(entry.at);
  const reason = useDescribeReason()(entry);
  return (
    <Row tag="li" paddingTop={3} paddingBottom={3} paddingLeft={4} paddingRight={4}>
      <Flex justifyContent="space-between" alignItems="baseline" gap={2} wrap="wrap">
        <Typography tag="p" fontWeight="semiBold">
          <EntrySentence entry={entry} actorAddress={actorAddress} />
        </Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {t('log.number', { number: entry.sequence })} ·{' '}
          <time dateTime={entry.at}>{absolute}</time>
        </Typography>
      </Flex>
      <Flex justifyContent="space-between" gap={2} wrap="wrap" paddingTop={1}>
        <Places from={entry.from} to={entry.to} />
        <EntryLinks comment={entry.comment} address={commentAddress} />
      </Flex>
      {reason !== null && (
        <Typography tag="p" textColor="neutral600" paddingTop={1}>
          {t('history.reason', { reason })}
        </Typography>
      )}
      {entry.note !== null && (
        <Typography tag="p" textColor="neutral600" paddingTop={1}>
          {t('history.with-note', { note: entry.note })}
        </Typography>
      )}
      {entry.undoes !== null && (
        <Typography tag="p" textColor="neutral600" paddingTop={1}>
          {t('log.undoes', { number: entry.undoes })}
        </Typography>
      )}
    </Row>
  );
};
