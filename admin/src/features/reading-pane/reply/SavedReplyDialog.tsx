import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { PanelDialog } from '../../../components/PanelDialog';
import { useTranslate } from '../../../translations/use-translate';
import { NotDone } from '../NotDone';
import type { Edited } from './saved-reply-list';
import { useSaveReply } from './use-save-reply';

/** The value of "all": a select takes none that is empty. */
const ALL = 'all';

interface SavedReplyDialogProps {
  edited: Edited;
  onClose: () => void;
}

/** A saved reply, new or changed; the answer that is being written waits behind it. */
export const SavedReplyDialog = ({ edited, onClose }: SavedReplyDialogProps) => {
  const t = useTranslate();
  const formId = useId();
  const { formatDisplayName } = useIntl();
  const [reply, setReply] = useState(edited);
  const { save, isSaving, isReady, titleError, bodyError, whyNot } = useSaveReply(reply);
  const change = (part: Partial<Edited>) => setReply((now) => ({ ...now, ...part }));
  const latest = useRef(reply);
  useEffect(() => {
    latest.current = reply;
  });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const saved = await save();
    if (!saved) return;
    if (latest.current === reply) onClose();
    // Somebody wrote on meanwhile: that is a change of the reply that there is now.
    else change({ documentId: saved.documentId });
  };

  return (
    <PanelDialog
      title={t(reply.documentId === null ? 'saved.new' : 'saved.change')}
      onClose={onClose}
      actions={
        <>
          <Button variant="tertiary" onClick={onClose}>
            {t('saved.back')}
          </Button>
          <Button type="submit" form={formId} disabled={!isReady} loading={isSaving}>
            {t('saved.save')}
          </Button>
        </>
      }
    >
      <form id={formId} onSubmit={(event) => void submit(event)}>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Field.Root required error={titleError ?? false}>
            <Field.Label>{t('saved.field.title')}</Field.Label>
            <TextInput
              value={reply.title}
              onChange={(event) => change({ title: event.target.value })}
            />
            <Field.Error />
          </Field.Root>
          <Field.Root required error={bodyError ?? false}>
            <Field.Label>{t('saved.field.body')}</Field.Label>
            <Textarea
              value={reply.body}
              onChange={(event) => change({ body: event.target.value })}
            />
            <Field.Error />
          </Field.Root>
          <Field.Root>
            <Field.Label>{t('saved.field.language')}</Field.Label>
            <SingleSelect
              value={reply.locale || ALL}
              onChange={(value) => change({ locale: value === ALL ? '' : String(value) })}
            >
              <SingleSelectOption value={ALL}>{t('saved.all-languages')}</SingleSelectOption>
              {edited.locale !== '' && (
                <SingleSelectOption value={edited.locale}>
                  {formatDisplayName(edited.locale, { type: 'language' })}
                </SingleSelectOption>
              )}
            </SingleSelect>
          </Field.Root>
        </Flex>
      </form>
      <NotDone why={whyNot} />
    </PanelDialog>
  );
};
