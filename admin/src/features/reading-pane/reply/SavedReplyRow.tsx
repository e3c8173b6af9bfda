import { useState } from 'react';
import { ConfirmDialog, useNotification } from '@strapi/strapi/admin';
import { Dialog, Flex, IconButton, Typography } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import { useDeleteReplyMutation, type StoredReply } from '../../../api/saved-replies';
import { useTranslate } from '../../../translations/use-translate';
import { useExplainError } from '../../../components/use-explain-error';

const Item = styled.li`
  display: flex;
  gap: ${({ theme }) => theme.spaces[2]};
  align-items: center;
  padding-inline-end: ${({ theme }) => theme.spaces[2]};

  & + & {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

const Choice = styled.button`
  flex: 1;
  min-width: 0;
  padding: ${({ theme }) => `${theme.spaces[2]} ${theme.spaces[3]}`};
  border: none;
  background: none;
  color: inherit;
  cursor: pointer;
  text-align: start;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &:focus-visible {
    outline-offset: -2px;
  }
`;

interface SavedReplyRowProps {
  reply: StoredReply;
  onInsert: () => void;
  onEdit: () => void;
}

/** Pressed, it goes into the answer. */
export const SavedReplyRow = ({ reply, onInsert, onEdit }: SavedReplyRowProps) => {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const [isDeleting, setDeleting] = useState(false);
  const [send] = useDeleteReplyMutation();
  const { title, body, documentId } = reply;

  const remove = async () => {
    const answer = await send({ documentId });
    if ('error' in answer) toggleNotification({ type: 'danger', message: explain(answer.error) });
  };

  return (
    <Item>
      <Choice type="button" aria-label={t('saved.insert', { title })} onClick={onInsert}>
        <Typography tag="span" fontWeight="semiBold" display="block" ellipsis>
          {title}
        </Typography>
        <Typography tag="span" variant="pi" textColor="neutral600" display="block" ellipsis>
          {body}
        </Typography>
      </Choice>
      <Flex gap={1}>
        <IconButton
          label={t('saved.edit', { title })}
          size="S"
          variant="ghost"
          withTooltip={false}
          onClick={onEdit}
        >
          <Pencil />
        </IconButton>
        <Dialog.Root open={isDeleting} onOpenChange={setDeleting}>
          <Dialog.Trigger>
            <IconButton
              label={t('saved.delete', { title })}
              size="S"
              variant="ghost"
              withTooltip={false}
            >
              <Trash />
            </IconButton>
          </Dialog.Trigger>
          <ConfirmDialog title={t('saved.delete.title')} onConfirm={remove}>
            {t('saved.delete.sure', { title })}
          </ConfirmDialog>
        </Dialog.Root>
      </Flex>
    </Item>
  );
};
