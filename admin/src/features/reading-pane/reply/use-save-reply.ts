import { useState } from 'react';
import {
  useGetSavedRepliesQuery,
  useSaveReplyMutation,
  type StoredReply,
} from '../../../api/saved-replies';
import { useTranslate } from '../../../translations/use-translate';
import { useExplainError } from '../../../components/use-explain-error';
import { isTitleTaken, type Edited } from './saved-reply-list';

/** As the contract has them. */
const LONGEST_TITLE = 120;
const LONGEST_BODY = 5_000;

/** Adds or changes a saved reply. */
export function useSaveReply({ documentId, title, body, locale }: Edited) {
  const t = useTranslate();
  const explain = useExplainError();
  const { data: replies = [] } = useGetSavedRepliesQuery();
  const [send, { isLoading: isSaving }] = useSaveReplyMutation();
  const [whyNot, setWhyNot] = useState<string | null>(null);

  const sayTitleError = () => {
    if (title.length > LONGEST_TITLE) return t('pane.too-long', { most: LONGEST_TITLE });
    return isTitleTaken(replies, { documentId, title, locale }) ? t('saved.title-taken') : null;
  };
  const titleError = sayTitleError();
  const bodyError = body.length > LONGEST_BODY ? t('pane.too-long', { most: LONGEST_BODY }) : null;
  const isReady =
    title.trim() !== '' && body.trim() !== '' && titleError === null && bodyError === null;

  /** Ends with what was saved; null where it was not. */
  const save = async (): Promise<StoredReply | null> => {
    if (!isReady || isSaving) return null;
    const reply = { title: title.trim(), body: body.trim(), locale };
    const answer = await send({ documentId, reply });
    setWhyNot('error' in answer ? explain(answer.error) : null);
    return 'data' in answer ? answer.data : null;
  };
  return { save, isSaving, isReady, titleError, bodyError, whyNot };
}
