import { useState } from 'react';
import type { QueueItem, ReplyAnswer } from '../../../../../contract';
import type { StoredReply } from '../../../api/saved-replies';
import { useDraft } from '../use-draft';
import { ReplyWaits } from './ReplyWaits';
import { SavedReplyDialog } from './SavedReplyDialog';
import { WriteReply } from './WriteReply';

/** A saved reply that is being written: a new one of a text, or one that there is. */
export type Edited = Pick<StoredReply, 'title' | 'body' | 'locale'> & { documentId: string | null };

interface ReplyDialogProps {
  item: QueueItem;
  onClose: () => void;
  onChanged: () => void;
}

/** An answer to a comment, from the first word to what became of it. */
export const ReplyDialog = ({ item, onClose, onChanged }: ReplyDialogProps) => {
  const [draft, setDraft] = useDraft(`reply.${item.documentId}`);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [waiting, setWaiting] = useState<ReplyAnswer['data'] | null>(null);

  const onSent = (answer: ReplyAnswer['data']) => {
    setDraft(null);
    if (answer.state === 'approved') onClose();
    else setWaiting(answer);
  };

  if (waiting) return <ReplyWaits reply={waiting} onClose={onClose} />;
  if (edited) return <SavedReplyDialog edited={edited} onClose={() => setEdited(null)} />;
  return (
    <WriteReply
      item={item}
      text={draft ?? ''}
      onWrite={(text) => setDraft(text === '' ? null : text)}
      onEditSaved={setEdited}
      onSent={onSent}
      onClose={onClose}
      onChanged={onChanged}
    />
  );
};
