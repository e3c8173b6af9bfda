import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { PLUGIN_ID } from '../../../contract/vocabulary';
import type { english } from './en';

export type MessageId = keyof typeof english;
export type Translate = (id: MessageId, values?: Record<string, string | number>) => string;

/**
 * `formatMessage` for this plugin's own messages: an id that is missing in English does not compile.
 * Inside of `PluginMessages` alone.
 */
export function useTranslate(): Translate {
  const { formatMessage } = useIntl();
  return useCallback(
    (id, values) => formatMessage({ id: `${PLUGIN_ID}.${id}` }, values),
    [formatMessage]
  );
}
