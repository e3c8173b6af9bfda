import { PLUGIN_ID } from '../../../contract/vocabulary';

type Messages = Record<string, string>;

/** One chunk a language, so that the panel loads only those that it is configured for. */
const languages: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('./en.json'),
  es: () => import('./es.json'),
};

export function prefixMessages(messages: Messages): Messages {
  return Object.fromEntries(
    Object.entries(messages).map(([id, text]) => [`${PLUGIN_ID}.${id}`, text])
  );
}

/** A language that we do not speak gets no messages; Strapi then shows English. */
export function loadTranslations(locales: readonly string[]) {
  return Promise.all(
    locales.map(async (locale) => {
      const load = languages[locale];
      return { locale, data: load ? prefixMessages((await load()).default) : {} };
    })
  );
}
