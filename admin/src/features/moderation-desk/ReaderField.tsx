import { useSearchReadersQuery } from '../../api/readers';
import { useTranslate } from '../../translations/use-translate';
import { FoundField, useTypedSearch } from './FoundField';
import { useReaderName } from './use-filter-names';

interface ReaderFieldProps {
  reader: string | undefined;
  onChange: (documentId: string | undefined) => void;
}

export const ReaderField = ({ reader, onChange }: ReaderFieldProps) => {
  const t = useTranslate();
  const search = useTypedSearch();
  const isAsked = search.searched !== '';
  const answer = useSearchReadersQuery(search.searched, { skip: !isAsked });
  const name = useReaderName(reader);
  const found = (isAsked ? (answer.data ?? []) : []).map(
    ({ documentId, kind, standing, ...one }) => ({
      ...{ documentId, name: one.name },
      detail: t(standing === 'normal' ? `people.kind.${kind}` : `standing.${standing}`),
    })
  );

  return (
    <FoundField
      label={t('filter.author')}
      hint={t('filter.author.hint')}
      search={search}
      chosen={reader === undefined ? undefined : { documentId: reader, name }}
      found={found}
      isLoading={answer.isFetching}
      onChange={onChange}
    />
  );
};
