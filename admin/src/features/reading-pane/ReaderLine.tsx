import { Link, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { ReaderShown } from '../../../../contract';
import { useTranslate } from '../../translations/use-translate';
import { readerAddress } from '../../components/desk-address';

const SmallLink = styled(Link)`
  & > span {
    font-size: inherit;
  }
`;

/** What became of a reader's comments so far, and what is known of who they are. */
export const ReaderLine = ({ reader }: { reader: ReaderShown }) => {
  const t = useTranslate();
  const { formatDate, formatList } = useIntl();
  const { record, standing, standingReason, standingUntil } = reader;
  const counted = (['approved', 'rejected', 'spam'] as const).filter(
    (state) => record[state] > 0 || state === 'approved'
  );
  const facts = [
    ...counted.map((state) => t(`reader.record.${state}`, { count: record[state] })),
    t(`reader.identity.${reader.kind}`),
  ];
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {formatList(facts, { type: 'unit' })}
        {' · '}
        <SmallLink tag={RouterLink} to={readerAddress(reader.documentId)}>
          {t('reader.page')}
        </SmallLink>
      </Typography>
      {standing !== 'normal' && (standingReason || standingUntil) && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {standingUntil
            ? t('reader.standing.until', {
                standing: t(`standing.${standing}`),
                until: formatDate(standingUntil, { dateStyle: 'medium', timeStyle: 'short' }),
              })
            : t(`standing.${standing}`)}
          {standingReason && `: ${standingReason}`}
        </Typography>
      )}
    </>
  );
};
