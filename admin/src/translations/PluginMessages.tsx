import { useEffect, useMemo, useState, type ComponentType, type ReactNode } from 'react';
import { createIntl, RawIntlProvider, useIntl } from 'react-intl';
import { english } from './en';
import { prefixMessages, type Messages } from './prefix-messages';

/** One chunk a language, beside English, which comes with every page. */
const languages: Record<string, () => Promise<Messages>> = {
  es: () => import('./es').then(({ spanish }) => spanish),
};

const ENGLISH = prefixMessages(english);

/** The messages of a language; null while they load. English where we do not speak it. */
function useMessagesOf(locale: string): Messages | null {
  const load = languages[locale.split('-')[0] ?? locale];
  const [loaded, setLoaded] = useState<{ locale: string; messages: Messages } | null>(null);

  useEffect(() => {
    if (!load) return;
    let isWanted = true;
    const show = (messages: Messages) => isWanted && setLoaded({ locale, messages });
    // A chunk that cannot be had, as after an upgrade of the server, leaves English.
    void load().then(
      (messages) => show(prefixMessages(messages)),
      () => show({})
    );
    return () => {
      isWanted = false;
    };
  }, [load, locale]);

  const spoken = loaded?.locale === locale ? loaded.messages : null;
  return useMemo(() => {
    if (!load) return ENGLISH;
    return spoken && { ...ENGLISH, ...spoken };
  }, [load, spoken]);
}

/** Gives what is inside the messages of this plugin. Those that an app replaces stay replaced. */
export const PluginMessages = ({ children }: { children: ReactNode }) => {
  const strapi = useIntl();
  const own = useMessagesOf(strapi.locale);
  const intl = useMemo(() => {
    if (!own) return null;
    const { locale, timeZone, formats, defaultLocale, defaultFormats, onError, textComponent } =
      strapi;
    return createIntl({
      ...{ locale, formats, defaultLocale, defaultFormats, onError },
      ...(timeZone !== undefined && { timeZone }),
      ...(textComponent !== undefined && { textComponent }),
      messages: { ...own, ...strapi.messages } as Messages,
    });
  }, [own, strapi]);

  return intl && <RawIntlProvider value={intl}>{children}</RawIntlProvider>;
};

/** For what Strapi is handed: a component that brings its own messages along. */
export const withMessages = <Props extends object>(Component: ComponentType<Props>) => {
  const WithMessages = (props: Props) => (
    <PluginMessages>
      <Component {...props} />
    </PluginMessages>
  );
  return WithMessages;
};
