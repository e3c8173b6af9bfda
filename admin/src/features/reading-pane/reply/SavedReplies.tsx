import { useId, useState } from 'react';
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import { useGetSavedRepliesQuery } from '../../../api/saved-replies';
import { useTranslate } from '../../../translations/use-translate';
import { NotDone } from '../NotDone';
import { useExplainError } from '../../../components/use-explain-error';
import { Waiting } from '../Waiting';
import { matchReplies, type Edited } from './saved-reply-list';
import { SavedReplyRow } from './SavedReplyRow';

const List = styled.ul`
  max-height: 24rem;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral150};
  border-radius: ${({ theme }) => theme.borderRadius};

  &:empty {
    display: none;
  }
`;

/** Fewer are found at a glance. */
const WORTH_SEARCHING = 4;

interface SavedRepliesProps {
  /** Of the post; null where it is gone. */
  language: string | null;
  onInsert: (body: string) => void;
  onEdit: (edited: Edited) => void;
  onSaveText: () => void;
  canSaveText: boolean;
}

/** What the firm answers again and again, in the language of the post. */
export const SavedReplies = (props: SavedRepliesProps) => {
  const { language, onInsert, onEdit, onSaveText, canSaveText } = props;
  const t = useTranslate();
  const explain = useExplainError();
  const titleId = useId();
  const [search, setSearch] = useState('');
  const { data, error, isLoading } = useGetSavedRepliesQuery(undefined, {
    refetchOnMountOrArgChange: true,
  });
  const all = matchReplies(data ?? [], { locale: language, search: '' });
  const found = matchReplies(data ?? [], { locale: language, search });

  return (
    <Flex tag="section" aria-labelledby={titleId} direction="column" alignItems="stretch" gap={2}>
      <Flex justifyContent="space-between" gap={2} wrap="wrap">
        <Typography id={titleId} tag="h3" variant="sigma" textColor="neutral600">
          {t('saved.title')}
        </Typography>
        <Button
          size="S"
          variant="tertiary"
          startIcon={<Plus />}
          disabled={!canSaveText}
          onClick={onSaveText}
        >
          {t('saved.create')}
        </Button>
      </Flex>
      {isLoading && <Waiting />}
      {data === undefined && <NotDone why={error ? explain(error) : null} />}
      {all.length >= WORTH_SEARCHING && (
        <Field.Root>
          <TextInput
            type="search"
            size="S"
            aria-label={t('saved.search')}
            placeholder={t('saved.search')}
            value={search}
            onChange={(event) => setSearch(event.target.value)}
          />
        </Field.Root>
      )}
      {data && found.length === 0 && (
        <Typography textColor="neutral600" role="status">
          {t(all.length === 0 ? 'saved.none' : 'saved.none-found')}
        </Typography>
      )}
      <List tabIndex={found.length > 0 ? 0 : undefined} aria-labelledby={titleId}>
        {found.map((reply) => (
          <SavedReplyRow
            key={reply.documentId}
            reply={reply}
            onInsert={() => onInsert(reply.body)}
            onEdit={() => onEdit(reply)}
          />
        ))}
      </List>
    </Flex>
  );
};
