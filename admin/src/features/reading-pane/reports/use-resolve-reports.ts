import { useCallback, useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import type { ResolveReportsRequest } from '../../../../../contract';
import { useResolveReportsMutation } from '../../../api/comment-acts';
import { useTranslate } from '../../../translations/use-translate';
import { useExplainError } from '../../../components/use-explain-error';

/** Says of reports that somebody looked, and the comment may stand. */
export function useResolveReports(documentId: string, onChanged: () => void) {
  const t = useTranslate();
  const { toggleNotification } = useNotification();
  const explain = useExplainError();
  const [send, { isLoading: isResolving }] = useResolveReportsMutation();
  const [whyNot, setWhyNot] = useState<string | null>(null);

  const resolve = useCallback(
    async (reports: ResolveReportsRequest['reports']) => {
      setWhyNot(null);
      const answer = await send({ documentId, reports });
      if ('error' in answer) return setWhyNot(explain(answer.error));
      const { open } = answer.data;
      toggleNotification({ type: 'success', message: t('reports.resolved', { count: open }) });
      onChanged();
    },
    [documentId, explain, onChanged, send, t, toggleNotification]
  );
  return { resolve, isResolving, whyNot };
}
