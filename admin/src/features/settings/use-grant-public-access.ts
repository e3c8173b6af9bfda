import { useCallback } from 'react';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useGrantPublicAccessMutation } from '../../api/public-access';
import { useTranslate } from '../../translations/use-translate';

/** Grants the public what the front end needs, and says how that went. */
export function useGrantPublicAccess() {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  const [send, { isLoading: isGranting }] = useGrantPublicAccessMutation();

  const grant = useCallback(async () => {
    const answer = await send();
    toggleNotification(
      'error' in answer
        ? { type: 'danger', message: formatError(answer.error) }
        : { type: 'success', message: t('settings.public-access.done') }
    );
  }, [formatError, send, t, toggleNotification]);

  return { grant, isGranting };
}
