import { Layouts, Page } from '@strapi/strapi/admin';
import { Box, EmptyStateLayout, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Link as RouterLink, useParams } from 'react-router-dom';
import { errorCodeOf } from '../../api/error-code';
import { useGetReaderQuery } from '../../api/readers';
import { deskAddress } from '../../components/desk-address';
import { LoadFailed } from '../../components/LoadFailed';
import { CAN_READ_QUEUE } from '../../permissions';
import { useTranslate } from '../../translations/use-translate';
import { ReaderComments } from './ReaderComments';
import { ReaderIdentity } from './ReaderIdentity';
import { ReaderStanding } from './ReaderStanding';

const Reader = ({ documentId }: { documentId: string }) => {
  const t = useTranslate();
  const {
    currentData: reader,
    error,
    isFetching,
    refetch,
  } = useGetReaderQuery(documentId, {
    refetchOnMountOrArgChange: true,
  });
  if (!reader && isFetching) return <Page.Loading />;

  const name = reader?.name ?? t('people.nameless');
  // What is not even an id is nobody, too.
  const isGone = ['NOT_FOUND', 'VALIDATION_FAILED'].includes(errorCodeOf(error) ?? '');
  return (
    <Page.Main>
      <Page.Title>{name}</Page.Title>
      <Layouts.Header
        id="main-content-title"
        title={name}
        subtitle={t('people.subtitle')}
        navigationAction={
          <Link tag={RouterLink} to={deskAddress()} startIcon={<ArrowLeft />}>
            {t('people.back')}
          </Link>
        }
      />
      <Layouts.Content>
        {reader && (
          <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={6}>
            <ReaderIdentity reader={reader} />
            <ReaderStanding reader={reader} name={name} />
            <ReaderComments key={documentId} reader={reader} />
          </Flex>
        )}
        {!reader && isGone && (
          <Box role="status">
            <EmptyStateLayout
              hasRadius
              shadow="tableShadow"
              icon={<EmptyDocuments width="16rem" />}
              content={t('people.gone')}
            />
          </Box>
        )}
        {!reader && !isGone && (
          <LoadFailed message={t('people.load-failed')} onRetry={() => void refetch()} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

export const ReaderPage = () => {
  const { id = '' } = useParams();
  return (
    <Page.Protect permissions={CAN_READ_QUEUE}>
      <Reader documentId={id} />
    </Page.Protect>
  );
};
