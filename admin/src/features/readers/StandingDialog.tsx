import { useRef, useState } from 'react';
import {
  Button,
  Field,
  Radio,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { READER_STANDINGS } from '../../../../contract/vocabulary';
import type { ReaderShown } from '../../../../contract';
import { useChangeStandingMutation } from '../../api/readers';
import { PanelDialog } from '../../components/PanelDialog';
import { useDraft } from '../../components/use-draft';
import { useExplainError } from '../../components/use-explain-error';
import { useTranslate } from '../../translations/use-translate';
import {
  BAN_LENGTHS,
  LONGEST_REASON,
  standingRequest,
  type StandingChoice,
} from './standing-request';

interface StandingDialogProps {
  reader: Pick<ReaderShown, 'documentId' | 'standing' | 'kind'>;
  /** How the reader is called. */
  name: string;
  onClose: () => void;
  onChanged?: (reader: ReaderShown) => void;
}

/** Chooses what a reader may do from now on. Mounted while it is open; where saving fails, it stays. */
export const StandingDialog = ({ reader, name, onClose, onChanged }: StandingDialogProps) => {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const [save, { isLoading }] = useChangeStandingMutation();
  const reasonRef = useRef<HTMLTextAreaElement>(null);
  const [wasTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Omit<StandingChoice, 'reason'>>({
    standing: reader.standing,
    length: 'week',
  });
  const { draft, keep: setDraft } = useDraft(`standing.${reader.documentId}`);
  const choice: StandingChoice = { ...chosen, reason: draft ?? '' };
  const change = (changed: Partial<typeof chosen>) => setChosen({ ...chosen, ...changed });
  const isReasonMissing = wasTried && choice.reason.trim() === '';

  const send = async () => {
    setTried(true);
    setFailure(null);
    const request = standingRequest(choice, Date.now());
    if (!request) {
      reasonRef.current?.focus();
      return;
    }
    const answer = await save({ documentId: reader.documentId, request });
    if ('error' in answer) {
      setFailure(explain(answer.error));
      return;
    }
    setDraft(null);
    toggleNotification({ type: 'success', message: t('people.standing.done', { name }) });
    onChanged?.(answer.data);
    onClose();
  };

  return (
    <PanelDialog
      title={t('people.standing.title', { name })}
      onClose={onClose}
      actions={
        <>
          <Button variant="tertiary" onClick={onClose}>
            {t('people.cancel')}
          </Button>
          <Button loading={isLoading} onClick={() => void send()}>
            {t('people.standing.save')}
          </Button>
        </>
      }
    >
      <Typography textColor="neutral600">
        {t(`people.standing.belongs.${reader.kind === 'guest' ? 'browser' : 'person'}`)}
      </Typography>
      <Radio.Group
        aria-label={t('people.standing.label')}
        value={choice.standing}
        onValueChange={(value) => {
          const standing = READER_STANDINGS.find((each) => each === value);
          if (standing) change({ standing });
        }}
      >
        {READER_STANDINGS.map((standing) => (
          <Radio.Item key={standing} value={standing}>
            {t(`people.standing.choice.${standing}`)}
          </Radio.Item>
        ))}
      </Radio.Group>
      {choice.standing === 'banned' && (
        <Field.Root>
          <Field.Label>{t('people.ban.label')}</Field.Label>
          <SingleSelect
            value={choice.length}
            onChange={(value) => {
              const length = BAN_LENGTHS.find((each) => each === value);
              if (length) change({ length });
            }}
          >
            {BAN_LENGTHS.map((length) => (
              <SingleSelectOption key={length} value={length}>
                {t(`people.ban.${length}`)}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      )}
      <Field.Root
        required
        hint={t('people.standing.reason.hint')}
        error={isReasonMissing && t('people.standing.reason.missing')}
      >
        <Field.Label>{t('people.standing.reason')}</Field.Label>
        <Textarea
          ref={reasonRef}
          value={choice.reason}
          maxLength={LONGEST_REASON}
          onChange={({ target }) => setDraft(target.value || null)}
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
      {failure !== null && (
        <Typography role="alert" textColor="danger600">
          {failure}
        </Typography>
      )}
    </PanelDialog>
  );
};
