import { useCallback } from 'react';
import { isFetchError, useAPIErrorHandler, type FetchError } from '@strapi/strapi/admin';
import { errorCodeOf } from '../api/error-code';
import { useTranslate } from '../translations/use-translate';

type FormatError = ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError'];
/** An answer of the store, or what the fetch client throws. */
export type PanelError = Parameters<FormatError>[0] | FetchError;

/** Says what went wrong: by our server's code, else in the words of Strapi. */
export function useExplainError() {
  const t = useTranslate();
  const { _unstableFormatAPIError: formatError, formatAPIError } = useAPIErrorHandler();
  return useCallback(
    (error: PanelError): string => {
      const code = errorCodeOf(error);
      if (code) return t(`error.${code}`);
      return isFetchError(error) ? formatAPIError(error) : formatError(error);
    },
    [formatAPIError, formatError, t]
  );
}
