import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { QueueItem } from '../../../../../contract';
import { useWriteNoteMutation } from '../../../api/comment-acts';
import { useTranslate } from '../../../translations/use-translate';
import { useDraft } from '../../../components/use-draft';
import { useExplainError } from '../../../components/use-explain-error';

/** As the contract has it. */
export const LONGEST_NOTE = 2_000;

/** The note to a comment, with what somebody is writing there and has not saved. */
export function useSaveNote(item: QueueItem, onChanged: () => void) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const [send, { isLoading: isSaving }] = useWriteNoteMutation();
  const { draft, keep, forget } = useDraft(`note.${item.documentId}`);
  const [whyNot, setWhyNot] = useState<string | null>(null);

  // What was just saved stands until the comment is loaded anew, and then belongs to it.
  const [written, setWritten] = useState<string | null | undefined>(undefined);
  const [known, setKnown] = useState(item.note);
  if (known !== item.note) {
    setKnown(item.note);
    setWritten(undefined);
  }
  const saved = written === undefined ? item.note : written;

  const text = draft ?? saved ?? '';
  const isChanged = text.trim() !== (saved ?? '');
  const isTooLong = text.length > LONGEST_NOTE;
  const { documentId } = item;

  const save = async () => {
    if (!isChanged || isTooLong || isSaving) return;
    setWhyNot(null);
    const answer = await send({ documentId, note: text.trim() || null });
    if ('error' in answer) return setWhyNot(explain(answer.error));
    forget(text);
    setWritten(answer.data.note);
    toggleNotification({ type: 'success', message: t('note.saved'), timeout: 3_000 });
    onChanged();
  };

  return {
    text,
    isChanged,
    isTooLong,
    isSaving,
    whyNot,
    // What is saved will soon be something else: what was there before is then a change, too.
    write: (typed: string) => keep(typed === (saved ?? '') && !isSaving ? null : typed),
    discard: () => keep(null),
    save,
  };
}
