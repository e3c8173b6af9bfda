import { PLUGIN_ID } from '../../../contract/vocabulary';

export type Messages = Record<string, string>;

/** As Strapi wants the messages of a plugin to be called. */
export const prefixMessages = (messages: Messages): Messages =>
  Object.fromEntries(Object.entries(messages).map(([id, text]) => [`${PLUGIN_ID}.${id}`, text]));
