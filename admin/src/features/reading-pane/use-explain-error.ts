import { useCallback } from 'react';
import { useTranslate } from '../../translations/use-translate';
import { codeOfError, messageOfError } from './error-code';

/** Why something was not done, in words: the code's own, or what else the answer says. */
export function useExplainError() {
  const t = useTranslate();
  return useCallback(
    (error: unknown): string => {
      const code = codeOfError(error);
      return code ? t(`error.${code}`) : t('pane.failed', { message: messageOfError(error) });
    },
    [t]
  );
}
