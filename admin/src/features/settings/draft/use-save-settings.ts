import { useCallback, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { SettingsAnswer } from '../../../../../contract';
import { useSaveCommentSettingsMutation } from '../../../api/settings';
import { useExplainError } from '../../../components/use-explain-error';
import { useTranslate } from '../../../translations/use-translate';
import { loadCheck } from './check-settings';
import { applyEdits, type Edits } from './edits';
import { useSettingsDraft } from './settings-draft';
import { useShowProblem } from './use-show-problem';

/** Saves changes over the settings that they were made on; what fails keeps them all. */
export function useSaveSettings() {
  const t = useTranslate();
  const { dispatch } = useSettingsDraft();
  const [send] = useSaveCommentSettingsMutation();
  const [isSaving, setSaving] = useState(false);
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const showProblem = useShowProblem();

  const attempt = useCallback(
    async (base: SettingsAnswer, edits: Edits): Promise<void> => {
      const draft = applyEdits(base.data, edits);
      const { settings, issues } = (await loadCheck())(draft);
      if (!settings) return showProblem(issues);
      const answer = await send({ version: base.meta.version, settings });
      if ('error' in answer) {
        return toggleNotification({ type: 'danger', message: explain(answer.error) });
      }
      const outcome = answer.data;
      switch (outcome.kind) {
        case 'saved':
          dispatch({ type: 'saved', answer: outcome.answer, sent: edits });
          return toggleNotification({ type: 'success', message: t('settings.saved') });
        case 'conflict':
          return dispatch({ type: 'conflict', theirs: outcome.theirs });
        case 'refused':
          dispatch({ type: 'refused', issues: outcome.issues, draft });
          return showProblem(outcome.issues);
      }
    },
    [dispatch, explain, send, showProblem, t, toggleNotification]
  );

  const save = useCallback(
    async (base: SettingsAnswer, edits: Edits) => {
      setSaving(true);
      await attempt(base, edits).finally(() => setSaving(false));
    },
    [attempt]
  );

  return { save, isSaving };
}
