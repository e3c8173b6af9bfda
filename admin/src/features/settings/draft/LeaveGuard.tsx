import { useEffect } from 'react';
import { useBlocker } from 'react-router-dom';
import { ConfirmDialog } from '@strapi/strapi/admin';
import { Dialog } from '@strapi/design-system';
import { useTranslate } from '../../../translations/use-translate';
import { isInSettings } from '../sections';
import { useSettingsDraft } from './settings-draft';

/** Asks before what was typed is lost; from one section to another nothing is. */
export const LeaveGuard = () => {
  const t = useTranslate();
  const hasEdits = useSettingsDraft().state.edits.size > 0;
  const blocker = useBlocker(
    ({ nextLocation }) => hasEdits && !isInSettings(nextLocation.pathname)
  );

  useEffect(() => {
    if (!hasEdits) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasEdits]);

  if (blocker.state !== 'blocked') return null;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && blocker.reset()}>
      <ConfirmDialog title={t('settings.leave.title')} onConfirm={() => blocker.proceed()}>
        {t('settings.leave.text')}
      </ConfirmDialog>
    </Dialog.Root>
  );
};
