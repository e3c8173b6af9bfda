import { Button, Flex, Modal, Typography } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { ChangeList } from './ChangeList';
import { clashes, differences, rebase, type Edits } from './edits';
import { useSettingsDraft } from './settings-draft';
import type { SettingsAnswer } from '../../../../../contract';

interface ConflictDialogProps {
  onSave: (base: SettingsAnswer, edits: Edits) => Promise<void>;
}

/** Somebody saved meanwhile: what stays is for a person to say, and until then all of it does. */
export const ConflictDialog = ({ onSave }: ConflictDialogProps) => {
  const t = useTranslate();
  const { state, dispatch } = useSettingsDraft();
  const { base, edits, theirs } = state;
  if (!theirs) return null;

  const kept = rebase(edits, theirs.data);
  const keepMine = () => {
    dispatch({ type: 'keep-mine', theirs });
    if (kept.size > 0) void onSave(theirs, kept);
  };
  return (
    <Modal.Root open onOpenChange={() => dispatch({ type: 'postpone' })}>
      <Modal.Content>
        <Modal.Header closeLabel={t('settings.conflict.later')}>
          <Modal.Title>{t('settings.conflict.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={4}>
            <Typography tag="p">{t('settings.conflict.text')}</Typography>
            {kept.size > 0 ? (
              <>
                <Typography tag="h3" variant="sigma" textColor="neutral600">
                  {t('settings.conflict.differences')}
                </Typography>
                <ChangeList
                  changes={differences(theirs.data, kept)}
                  clashing={clashes(base.data, theirs.data, edits)}
                />
              </>
            ) : (
              <Typography tag="p">{t('settings.conflict.none')}</Typography>
            )}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="danger-light" onClick={() => dispatch({ type: 'load-theirs', theirs })}>
            {t('settings.conflict.load-theirs')}
          </Button>
          <Button onClick={keepMine}>{t('settings.conflict.keep-mine')}</Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
};
