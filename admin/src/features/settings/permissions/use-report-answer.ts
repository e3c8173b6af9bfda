import { useCallback } from 'react';
import { useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useTranslate, type MessageId } from '../../../translations/use-translate';

type FormatError = ReturnType<typeof useAPIErrorHandler>['_unstableFormatAPIError'];
type Answer = { data: unknown; error?: undefined } | { error: Parameters<FormatError>[0] };

/** Says how saving went: `save().then(report('…done'))`. */
export function useReportAnswer() {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const { _unstableFormatAPIError: formatError } = useAPIErrorHandler();

  return useCallback(
    (done: MessageId) => (answer: Answer) =>
      toggleNotification(
        answer.error
          ? { type: 'danger', message: formatError(answer.error) }
          : { type: 'success', message: t(done) }
      ),
    [formatError, t, toggleNotification]
  );
}
