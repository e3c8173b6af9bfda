import { useId, useState, type FormEvent } from 'react';
import { Button, Field, Flex, Radio, Textarea, Typography } from '@strapi/design-system';
import { READER_STANDINGS } from '../../../../../contract/vocabulary';
import type { ReaderShown } from '../../../../../contract';
import { useTranslate } from '../../../translations/use-translate';
import { isSubmitKey, SUBMIT_KEYS } from '../is-submit-key';
import { NotDone } from '../NotDone';
import { PaneDialog } from '../PaneDialog';
import { useDraft } from '../use-draft';
import { BAN_LENGTHS, type BanLength } from './ban-end';
import { useChangeStanding } from './use-change-standing';

/** As the contract has it. */
const LONGEST_REASON = 500;

interface SanctionDialogProps {
  name: string;
  reader: ReaderShown;
  onClose: () => void;
  onChanged: () => void;
}

/** What is to become of a reader's comments from now on. */
export const SanctionDialog = ({ name, reader, onClose, onChanged }: SanctionDialogProps) => {
  const t = useTranslate();
  const formId = useId();
  const [standing, setStanding] = useState(reader.standing);
  const [length, setLength] = useState<BanLength>('week');
  const [draft, setDraft] = useDraft(`standing.${reader.documentId}`);
  const { change, isSaving, whyNot } = useChangeStanding(reader.documentId);
  const reason = draft ?? '';
  const isTooLong = reason.length > LONGEST_REASON;
  const isReady = reason.trim() !== '' && !isTooLong;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isReady || isSaving) return;
    if (!(await change({ standing, length, reason }))) return;
    setDraft(null);
    onClose();
    onChanged();
  };

  return (
    <PaneDialog
      title={t('sanction.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button variant="tertiary" onClick={onClose}>
            {t('pane.cancel')}
          </Button>
          <Button
            type="submit"
            form={formId}
            variant={standing === 'banned' ? 'danger' : 'default'}
            loading={isSaving}
            disabled={!isReady}
          >
            {t('sanction.save')}
          </Button>
        </>
      }
    >
      <Typography>{t(`sanction.whose.${reader.kind}`)}</Typography>
      <form id={formId} onSubmit={(event) => void submit(event)}>
        <Flex direction="column" alignItems="stretch" gap={5}>
          <Radio.Group
            aria-label={t('sanction.standing')}
            value={standing}
            onValueChange={(value) =>
              setStanding(READER_STANDINGS.find((each) => each === value) ?? standing)
            }
          >
            {READER_STANDINGS.map((each) => (
              <Radio.Item key={each} value={each}>
                {t(`sanction.to.${each}`)}
              </Radio.Item>
            ))}
          </Radio.Group>
          {standing === 'banned' && (
            <Flex direction="column" alignItems="stretch" gap={2} paddingLeft={7}>
              <Typography id={`${formId}-length`} fontWeight="bold" variant="pi">
                {t('sanction.length')}
              </Typography>
              <Radio.Group
                aria-labelledby={`${formId}-length`}
                value={length}
                onValueChange={(value) =>
                  setLength(BAN_LENGTHS.find((each) => each === value) ?? length)
                }
              >
                {BAN_LENGTHS.map((each) => (
                  <Radio.Item key={each} value={each}>
                    {t(`sanction.length.${each}`)}
                  </Radio.Item>
                ))}
              </Radio.Group>
            </Flex>
          )}
          <Field.Root
            required
            hint={t('sanction.reason.hint')}
            error={isTooLong && t('pane.too-long', { most: LONGEST_REASON })}
          >
            <Field.Label>{t('sanction.reason')}</Field.Label>
            <Textarea
              value={reason}
              aria-keyshortcuts={SUBMIT_KEYS}
              onChange={(event) => setDraft(event.target.value || null)}
              onKeyDown={(event) => isSubmitKey(event) && void submit(event)}
            />
            <Field.Hint />
            <Field.Error />
          </Field.Root>
        </Flex>
      </form>
      <NotDone why={whyNot} />
    </PaneDialog>
  );
};
