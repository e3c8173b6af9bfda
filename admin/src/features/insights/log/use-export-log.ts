import { useCallback, useEffect, useRef, useState } from 'react';
import { useAuth, useFetchClient, useNotification } from '@strapi/strapi/admin';
import type { LogExportQuery } from '../../../../../contract';
import { downloadLog } from '../../../api/log-export';
import { useTranslate } from '../../../translations/use-translate';
import { createRowCounter } from './csv-rows';
import { saveFile } from './save-file';

/** Saves what a filter of the log shows as a file; `rows` are those that came so far, null at rest. */
export function useExportLog() {
  const t = useTranslate();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const [rows, setRows] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  const token = useRef<string | null>(null);
  token.current = useAuth('LogExport', (auth) => auth.token);

  const cancel = useCallback(() => running.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const start = useCallback(
    async (query: LogExportQuery) => {
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      setRows(0);
      try {
        // Renews a session that has run out in the meantime.
        await get('/legal-blog/moderation/log', { params: { limit: 1 }, signal });
        const count = createRowCounter();
        let seen = 0;
        const download = await downloadLog({
          ...{ query, signal, token: token.current ?? '' },
          onPiece: (piece) => {
            // The first row is the headers.
            seen = Math.max(0, count(piece) - 1);
            setRows(seen);
          },
        });
        saveFile(download);
        toggleNotification({ type: 'success', message: t('export.done', { count: seen }) });
      } catch {
        if (!signal.aborted) {
          toggleNotification({ type: 'danger', message: t('export.failed') });
        }
      } finally {
        setRows(null);
      }
    },
    [get, t, toggleNotification]
  );

  return { rows, start, cancel };
}
