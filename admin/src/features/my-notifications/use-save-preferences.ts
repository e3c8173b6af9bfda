import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { StaffPreferences } from '../../../../contract';
import { useSaveMyNotificationsMutation } from '../../api/my-notifications';
import { useExplainError } from '../../components/use-explain-error';
import { useTranslate } from '../../translations/use-translate';
import {
  CHECKED_FIELDS,
  checkPreferences,
  toPreferences,
  type Complaints,
  type PreferencesDraft,
} from './check-preferences';
import { fieldId } from './form-part';

const NONE: Complaints = {};

/** A draft, what is wrong with it once somebody tried to save it, and saving. Whatever fails, it stays. */
export function useSavePreferences(saved: StaffPreferences) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const [draft, setDraft] = useState<PreferencesDraft>(saved);
  const [wasTried, setTried] = useState(false);
  const [send, { isLoading }] = useSaveMyNotificationsMutation();

  const save = async () => {
    setTried(true);
    const complaints = checkPreferences(draft);
    const wrong = CHECKED_FIELDS.find((field) => complaints[field]);
    if (wrong) document.getElementById(fieldId(wrong))?.focus();
    const preferences = toPreferences(draft);
    if (!preferences) return;
    const answer = await send(preferences);
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: explain(answer.error) }
        : { type: 'success', message: t('people.notifications.done') }
    );
  };

  return {
    part: {
      draft,
      complaints: wasTried ? checkPreferences(draft) : NONE,
      change: (changed: Partial<PreferencesDraft>) => setDraft({ ...draft, ...changed }),
    },
    /** Null while something is wrong. */
    preferences: toPreferences(draft),
    save,
    isSaving: isLoading,
  };
}
