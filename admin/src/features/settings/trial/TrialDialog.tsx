import { useState } from 'react';
import {
  Button,
  Field,
  Flex,
  Loader,
  Modal,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { TrialResult } from './TrialResult';
import { useTrySettings } from './use-try-settings';

/** The newest so many comments. */
const CHOICES = [50, 200, 1000];
const USUAL = 200;

/** What the unsaved settings would have done; it changes nothing, and says so. */
export const TrialDialog = () => {
  const t = useTranslate();
  const [count, setCount] = useState(USUAL);
  const [isOpen, setOpen] = useState(false);
  const { trial, run, stop } = useTrySettings();

  const open = (isWanted: boolean) => {
    stop();
    setOpen(isWanted);
  };
  const start = async () => {
    // What is wrong is behind this dialog.
    if (!(await run(count))) open(false);
  };
  return (
    <Modal.Root open={isOpen} onOpenChange={open}>
      <Modal.Trigger>
        <Button variant="secondary">{t('settings.trial.open')}</Button>
      </Modal.Trigger>
      <Modal.Content>
        <Modal.Header closeLabel={t('settings.close')}>
          <Modal.Title>{t('settings.trial.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography tag="p">{t('settings.trial.text')}</Typography>
            <Flex alignItems="flex-end" gap={3} wrap="wrap">
              <Field.Root>
                <Field.Label>{t('settings.trial.choose')}</Field.Label>
                <SingleSelect
                  value={String(count)}
                  disabled={trial === 'running'}
                  onChange={(chosen) => setCount(Number(chosen))}
                >
                  {CHOICES.map((choice) => (
                    <SingleSelectOption key={choice} value={String(choice)}>
                      {t('settings.trial.newest', { count: choice })}
                    </SingleSelectOption>
                  ))}
                </SingleSelect>
              </Field.Root>
              <Button size="L" disabled={trial === 'running'} onClick={() => void start()}>
                {t('settings.trial.run')}
              </Button>
            </Flex>
            <div role="status">
              {trial === 'running' && (
                <Flex gap={3}>
                  <Loader small>{t('settings.trial.running', { count })}</Loader>
                  <Typography aria-hidden>{t('settings.trial.running', { count })}</Typography>
                </Flex>
              )}
              {trial !== 'running' && trial && (
                <Typography tag="p" variant="delta">
                  {t('settings.trial.summary', {
                    changed: trial.meta.changed,
                    examined: trial.meta.examined,
                  })}
                </Typography>
              )}
            </div>
            {trial !== 'running' && trial && <TrialResult answer={trial} />}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Typography variant="pi" textColor="neutral600">
            {t('settings.trial.nothing-changed')}
          </Typography>
          <Modal.Close>
            <Button variant="tertiary">{t('settings.close')}</Button>
          </Modal.Close>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
