import { useState } from 'react';
import type { QueueItem, ReplyAnswer } from '../../../../../contract';
import { useDraft } from '../../../components/use-draft';
import { ReplyWaits } from './ReplyWaits';
import type { Edited } from './saved-reply-list';
import { SavedReplyDialog } from './SavedReplyDialog';
import { WriteReply } from './WriteReply';

interface ReplyDialogProps {
  item: QueueItem;
  onClose: () => void;
  onChanged: () => void;
}

/** An answer to a comment, from the first word to what became of it. */
export const ReplyDialog = ({ item, onClose, onChanged }: ReplyDialogProps) => {
  const { draft, keep, forget } = useDraft(`reply.${item.documentId}`);
  const [edited, setEdited] = useState<Edited | null>(null);
  const [waiting, setWaiting] = useState<ReplyAnswer['data'] | null>(null);

  const onSent = (answer: ReplyAnswer['data'], sent: string) => {
    const isAllSent = forget(sent);
    if (answer.state !== 'approved') setWaiting(answer);
    else if (isAllSent) onClose();
  };

  if (waiting) return <ReplyWaits reply={waiting} onClose={onClose} />;
  if (edited) return <SavedReplyDialog edited={edited} onClose={() => setEdited(null)} />;
  return (
    <WriteReply
      item={item}
      text={draft ?? ''}
      onWrite={(text) => keep(text === '' ? null : text)}
      onEditSaved={setEdited}
      onSent={onSent}
      onClose={onClose}
      onChanged={onChanged}
    />
  );
};
