import { prefixMessages, type Messages } from './prefix-messages';

/**
 * What the panel says before any of our pages is open: all else comes with the pages
 * (`PluginMessages`), so that signing in does not wait for it.
 */
const languages: Record<string, () => Promise<{ default: Messages }>> = {
  en: () => import('./en/shell.json'),
  es: () => import('./es/shell.json'),
};

/** A language that we do not speak gets no messages; Strapi then shows English. */
export function loadTranslations(locales: readonly string[]) {
  return Promise.all(
    locales.map(async (locale) => {
      const load = languages[locale];
      return { locale, data: load ? prefixMessages((await load()).default) : {} };
    })
  );
}
