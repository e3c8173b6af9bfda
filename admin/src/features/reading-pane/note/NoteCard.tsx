import { useEffect, useRef, type KeyboardEvent } from 'react';
import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import type { QueueItem } from '../../../../../contract';
import { Kbd } from '../../../components/Kbd';
import { useTranslate } from '../../../translations/use-translate';
import { isSubmitKey, SUBMIT_KEYS } from '../is-submit-key';
import { NotDone } from '../NotDone';
import type { KeyMap } from '../../moderation-desk/keys';
import { PaneCard } from '../PaneCard';
import { LONGEST_NOTE, useSaveNote } from './use-save-note';

interface NoteCardProps {
  item: QueueItem;
  canWrite: boolean;
  /** What key does what; null where keys are off. */
  keys: KeyMap | null;
  /** Takes the focus as soon as it is asked for. */
  isAsked: boolean;
  onFocused: () => void;
  /** Where the focus goes from the field by Escape, so that keys decide again. */
  onLeave: () => void;
  onChanged: () => void;
}

/** What colleagues tell each other about a comment; the author never sees it. */
export const NoteCard = (props: NoteCardProps) => {
  const { item, canWrite, keys, isAsked, onFocused, onLeave, onChanged } = props;
  const t = useTranslate();
  const note = useSaveNote(item, onChanged);
  const field = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (!isAsked) return;
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
    onFocused();
  }, [isAsked, onFocused]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) onLeave();
    if (!isSubmitKey(event)) return;
    event.preventDefault();
    void note.save();
  };

  if (!canWrite) {
    return (
      <PaneCard title={t('note.title')}>
        <Typography
          textColor={item.note ? 'neutral800' : 'neutral600'}
          style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}
        >
          {item.note ?? t('note.none')}
        </Typography>
      </PaneCard>
    );
  }
  return (
    <PaneCard title={t('note.title')}>
      <Field.Root error={note.isTooLong && t('pane.too-long', { most: LONGEST_NOTE })}>
        <Textarea
          ref={field}
          aria-label={t('note.label')}
          aria-keyshortcuts={SUBMIT_KEYS}
          placeholder={t('note.placeholder')}
          minHeight="6.4rem"
          rows={Math.min(8, Math.max(2, note.text.split('\n').length))}
          value={note.text}
          onChange={(event) => note.write(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Field.Error />
      </Field.Root>
      <NotDone why={note.whyNot} />
      {note.isChanged && (
        <Flex gap={2} paddingTop={2}>
          <Button
            size="S"
            loading={note.isSaving}
            disabled={note.isTooLong}
            endIcon={keys ? <Kbd>Ctrl ↵</Kbd> : undefined}
            onClick={() => void note.save()}
          >
            {t('note.save')}
          </Button>
          <Button
            size="S"
            variant="tertiary"
            onClick={() => {
              note.discard();
              field.current?.focus();
            }}
          >
            {t('note.discard')}
          </Button>
        </Flex>
      )}
    </PaneCard>
  );
};
