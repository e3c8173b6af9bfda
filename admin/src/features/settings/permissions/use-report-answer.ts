import { useCallback } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useExplainError, type PanelError } from '../../../components/use-explain-error';
import { useTranslate, type MessageId } from '../../../translations/use-translate';

type Answer = { data: unknown; error?: undefined } | { error: PanelError };

/** Says how saving went: `save().then(report('…done'))`. */
export function useReportAnswer() {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();

  return useCallback(
    (done: MessageId) => (answer: Answer) =>
      toggleNotification(
        answer.error
          ? { type: 'danger', message: explain(answer.error) }
          : { type: 'success', message: t(done) }
      ),
    [explain, t, toggleNotification]
  );
}
