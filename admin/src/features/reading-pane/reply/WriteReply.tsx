import { useRef, useState } from 'react';
import { Button, Checkbox, Field, Textarea, Typography } from '@strapi/design-system';
import type { QueueItem, ReplyAnswer } from '../../../../../contract';
import { PanelDialog } from '../../../components/PanelDialog';
import { useTranslate } from '../../../translations/use-translate';
import { isSubmitKey, SUBMIT_KEYS } from '../is-submit-key';
import { NotDone } from '../NotDone';
import { replyMode } from '../pane-acts';
import { insertReply, type Edited } from './saved-reply-list';
import { SavedReplies } from './SavedReplies';
import { useSendReply } from './use-send-reply';

interface WriteReplyProps {
  item: QueueItem;
  text: string;
  onWrite: (text: string) => void;
  onEditSaved: (edited: Edited) => void;
  onSent: (answer: ReplyAnswer['data'], sent: string) => void;
  onClose: () => void;
  onChanged: () => void;
}

export const WriteReply = (props: WriteReplyProps) => {
  const { item, text, onWrite, onEditSaved, onSent, onClose, onChanged } = props;
  const t = useTranslate();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isApproving, setApproving] = useState(true);
  const { send, isSending, whyNot } = useSendReply({ item, onSent, onChanged });
  const mode = replyMode(item);
  const isPossible = mode === 'plain' || (mode === 'with-approval' && isApproving);
  const isReady = isPossible && text.trim() !== '' && !isSending;
  const language = item.post?.locale ?? null;

  const submit = () => {
    if (isReady) void send(text, mode === 'with-approval');
  };
  const insert = (body: string) => {
    const { selectionStart: start = text.length, selectionEnd: end = text.length } =
      field.current ?? {};
    const inserted = insertReply(text, { start, end }, body);
    onWrite(inserted.text);
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(inserted.cursor, inserted.cursor);
    });
  };

  return (
    <PanelDialog
      title={t('reply.title', { name: item.author.name })}
      onClose={onClose}
      actions={
        <>
          <Button variant="tertiary" onClick={onClose}>
            {t('reply.later')}
          </Button>
          <Button
            disabled={!isReady}
            loading={isSending}
            aria-keyshortcuts={SUBMIT_KEYS}
            onClick={submit}
          >
            {t(mode === 'with-approval' ? 'reply.approve-and-send' : 'reply.send')}
          </Button>
        </>
      }
    >
      <Typography tag="blockquote" textColor="neutral700" dir="auto" ellipsis>
        {item.body}
      </Typography>
      <Field.Root hint={t('reply.hint')}>
        <Field.Label>{t('reply.label')}</Field.Label>
        <Textarea
          ref={field}
          value={text}
          minHeight="14rem"
          aria-keyshortcuts={SUBMIT_KEYS}
          onChange={(event) => onWrite(event.target.value)}
          onKeyDown={(event) => {
            if (!isSubmitKey(event)) return;
            event.preventDefault();
            submit();
          }}
        />
        <Field.Hint />
      </Field.Root>
      {mode === 'with-approval' && (
        <Checkbox
          checked={isApproving}
          onCheckedChange={(checked) => setApproving(checked === true)}
        >
          {t('reply.approve-as-well')}
        </Checkbox>
      )}
      {!isPossible && <Typography textColor="neutral700">{t('reply.public-only')}</Typography>}
      <NotDone why={whyNot} />
      <SavedReplies
        language={language}
        onInsert={insert}
        onEdit={onEditSaved}
        onSaveText={() =>
          onEditSaved({ documentId: null, title: '', body: text, locale: language ?? '' })
        }
        canSaveText={text.trim() !== ''}
      />
    </PanelDialog>
  );
};
