import { useCallback } from 'react';
import { useAPIErrorHandler } from '@strapi/strapi/admin';
import { errorCodeOf } from '../api/error-code';
import { useTranslate } from '../translations/use-translate';

type FormatError = ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError'];

/** Says what went wrong: by our server's code, else in the words of Strapi. */
export function useExplainError() {
  const t = useTranslate();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();
  return useCallback(
    (error: Parameters<FormatError>[0]): string => {
      const code = errorCodeOf(error);
      return code ? t(`error.${code}`) : formatError(error);
    },
    [formatError, t]
  );
}
