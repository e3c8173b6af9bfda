import { useCallback } from 'react';
import { useNavigate } from 'react-router-dom';
import { useNotification } from '@strapi/strapi/admin';
import { useTranslate } from '../../../translations/use-translate';
import { addressOf } from '../sections';
import type { Issue } from './draft-state';
import { problemsOf } from './read-problems';

/** Leads to the first field with which something is wrong, on whichever page it is. */
export function useShowProblem() {
  const t = useTranslate();
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();

  return useCallback(
    (issues: readonly Issue[]): void => {
      const [path] = problemsOf(issues).keys();
      toggleNotification({ type: 'danger', message: t('settings.not-saved') });
      if (path) navigate(addressOf(path));
    },
    [navigate, t, toggleNotification]
  );
}
