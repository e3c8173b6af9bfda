import { useEffect, useId, useRef, useState } from 'react';
import { Box, Button, Typography } from '@strapi/design-system';
import type { QueueItem } from '../../../../../contract';
import { PanelDialog } from '../../../components/PanelDialog';
import { useTranslate } from '../../../translations/use-translate';
import { NotDone } from '../NotDone';
import { RestrictedNotice } from '../RestrictedNotice';
import type { Reveal } from '../use-reveal';
import { PublishedText } from './PublishedText';
import { RedactableText } from './RedactableText';
import type { Span } from './redaction';
import { useRedaction } from './use-redaction';

/** Ends with why it was not published so, in words; null where it was. */
export type OnRedact = (redactions: Span[]) => Promise<string | null>;

interface RedactDialogProps {
  item: QueueItem;
  reveal: Reveal;
  onRedact: OnRedact;
  onClose: () => void;
}

/** Takes parts out of a comment, and shows what the public will read before it does. */
export const RedactDialog = ({ item, reveal, onRedact, onClose }: RedactDialogProps) => {
  const t = useTranslate();
  const id = useId();
  const redaction = useRedaction(item, reveal.revealed);
  const [isSending, setSending] = useState(false);
  const [refused, setRefused] = useState<{ redactions: Span[]; why: string } | null>(null);
  const { redactions } = redaction;
  // An answer belongs to what it was given for.
  const whyNot = refused?.redactions === redactions ? refused.why : null;

  // What was pressed to see the text is gone once the text is there.
  const textId = `${id}-text`;
  const wasRevealed = useRef(reveal.revealed !== null);
  useEffect(() => {
    if (reveal.revealed === null || wasRevealed.current) return;
    wasRevealed.current = true;
    document.querySelector<HTMLElement>(`[aria-labelledby="${textId}"] [tabindex="0"]`)?.focus();
  }, [reveal.revealed, textId]);

  const publish = async () => {
    setSending(true);
    const why = await onRedact(redactions);
    setSending(false);
    if (why === null) onClose();
    else setRefused({ redactions, why });
  };

  return (
    <PanelDialog
      title={t('redact.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="tertiary" onClick={onClose}>
            {t('pane.cancel')}
          </Button>
          <Button
            variant="success"
            disabled={redactions.length === 0}
            loading={isSending}
            onClick={() => void publish()}
          >
            {t('redact.publish')}
          </Button>
        </>
      }
    >
      {item.masked && <RestrictedNotice reveal={reveal} shortcut={null} isInDialog />}
      <Box>
        <Typography id={textId} tag="h3" variant="sigma" textColor="neutral600">
          {t('redact.text')}
        </Typography>
        <Typography id={`${id}-hint`} tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
          {t('redact.hint')}
        </Typography>
        <RedactableText labelledBy={textId} describedBy={`${id}-hint`} redaction={redaction} />
      </Box>
      <PublishedText parts={redaction.published} count={redactions.length} />
      <NotDone why={whyNot} />
    </PanelDialog>
  );
};
