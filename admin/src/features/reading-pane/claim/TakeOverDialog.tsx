import { useState } from 'react';
import { Button, Field, TextInput, Typography } from '@strapi/design-system';
import { PanelDialog } from '../../../components/PanelDialog';
import { useTranslate } from '../../../translations/use-translate';
import { NotDone } from '../NotDone';
import type { Claiming } from './use-claim-comment';

/** As the contract has it. */
const LONGEST_REASON = 250;

interface TakeOverDialogProps {
  /** Who held the comment when the dialog was opened. */
  name: string;
  claiming: Claiming;
  onClose: () => void;
}

/**
 * From a colleague a comment is taken with a reason, which they are shown. Should they give it back
 * meanwhile, the dialog stays: what is being typed would go to the keys that decide.
 */
export const TakeOverDialog = ({ name, claiming, onClose }: TakeOverDialogProps) => {
  const t = useTranslate();
  const [reason, setReason] = useState('');
  const { status } = claiming;
  const isTooLong = reason.length > LONGEST_REASON;
  const takeOver = async () => {
    if (await claiming.take(reason.trim())) onClose();
  };
  return (
    <PanelDialog
      title={t('claim.take-over.title')}
      onClose={onClose}
      actions={
        <>
          <Button variant="tertiary" onClick={onClose}>
            {t('pane.cancel')}
          </Button>
          <Button
            type="submit"
            form="take-over"
            loading={claiming.isBusy}
            disabled={reason.trim() === '' || isTooLong}
          >
            {t('claim.take-over')}
          </Button>
        </>
      }
    >
      <Typography role="status">
        {status.kind === 'free'
          ? t('claim.take-over.free', { name })
          : t('claim.take-over.hint', { name: status.kind === 'theirs' ? status.name : name })}
      </Typography>
      <form
        id="take-over"
        onSubmit={(event) => {
          event.preventDefault();
          void takeOver();
        }}
      >
        <Field.Root required error={isTooLong && t('pane.too-long', { most: LONGEST_REASON })}>
          <Field.Label>{t('claim.take-over.reason')}</Field.Label>
          <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
          <Field.Error />
        </Field.Root>
      </form>
      <NotDone why={claiming.whyNot} />
    </PanelDialog>
  );
};
