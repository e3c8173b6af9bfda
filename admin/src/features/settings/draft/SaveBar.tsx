import { useId, useState } from 'react';
import { Link } from 'react-router-dom';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { Box, Button, Dialog, Flex, TextButton, Typography } from '@strapi/design-system';
import { CaretDown, CaretUp } from '@strapi/icons';
import { useTranslate } from '../../../translations/use-translate';
import { addressOf } from '../sections';
import { TrialDialog } from '../trial/TrialDialog';
import { ChangeList } from './ChangeList';
import { ConflictDialog } from './ConflictDialog';
import { differences } from './edits';
import { SaveBarFrame } from './SaveBarFrame';
import { useSettingsDraft } from './settings-draft';
import { useSaveSettings } from './use-save-settings';

/** What is not saved yet, and what can be done about it; nothing, where all is saved. */
export const SaveBar = () => {
  const t = useTranslate();
  const listId = useId();
  const { state, problems, dispatch } = useSettingsDraft();
  const { base, edits } = state;
  const { save, isSaving } = useSaveSettings();
  const [isListOpen, setListOpen] = useState(false);
  const [wrong] = problems.keys();

  if (edits.size === 0) return null;
  const Caret = isListOpen ? CaretDown : CaretUp;
  return (
    <SaveBarFrame role="region" aria-label={t('settings.unsaved.title')}>
      {isListOpen && (
        <Box id={listId} maxHeight="40vh" overflow="auto" tabIndex={0} paddingBottom={2}>
          <ChangeList
            changes={differences(base.data, edits)}
            renderLabel={(path, label) => <Link to={addressOf(path)}>{label}</Link>}
          />
        </Box>
      )}
      <Flex justifyContent="space-between" gap={3} wrap="wrap">
        <Flex gap={4} wrap="wrap">
          <TextButton
            aria-expanded={isListOpen}
            aria-controls={listId}
            endIcon={<Caret aria-hidden />}
            onClick={() => setListOpen(!isListOpen)}
          >
            {t('settings.unsaved.count', { count: edits.size })}
          </TextButton>
          {wrong && (
            <Typography textColor="danger600" variant="pi" role="status">
              {t('settings.unsaved.problems', { count: problems.size })}{' '}
              <Link to={addressOf(wrong)}>{t('settings.unsaved.show-problem')}</Link>
            </Typography>
          )}
        </Flex>
        <Flex gap={2} wrap="wrap">
          <TrialDialog />
          <Dialog.Root>
            <Dialog.Trigger>
              <Button variant="tertiary" disabled={isSaving}>
                {t('settings.discard')}
              </Button>
            </Dialog.Trigger>
            <ConfirmDialog
              title={t('settings.discard.title')}
              onConfirm={() => dispatch({ type: 'discard' })}
            >
              {t('settings.discard.text', { count: edits.size })}
            </ConfirmDialog>
          </Dialog.Root>
          <Button loading={isSaving} onClick={() => void save(base, edits)}>
            {t('settings.save')}
          </Button>
        </Flex>
      </Flex>
      <ConflictDialog onSave={save} />
    </SaveBarFrame>
  );
};
