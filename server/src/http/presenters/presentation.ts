import type { Credit } from '../../../../contract';
import type { MakeUrl } from '../../domain/urls/make-urls';

/** What every presenter needs beside the row. */
export interface Presentation {
  makeUrl: MakeUrl;
  /** Where the content API of the plugin lives: `/api/legal-blog`. */
  apiPath: string;
  /** The locale that the answer is in. */
  locale: string;
  /** The day in the firm's time zone: decides who is a former attorney. */
  today: string;
  /** Credits by the URL of the media file, which is all that an image in a text has. */
  credits: ReadonlyMap<string, Credit>;
}

interface Translated {
  language: string;
}

/** The translation into a locale, or into its language: `es-MX` is served by `es`. */
export const translationFor = <Translation extends Translated>(
  translations: readonly Translation[],
  locale: string
): Translation | undefined => {
  const language = locale.split('-')[0];
  return (
    translations.find((translation) => translation.language === locale) ??
    translations.find((translation) => translation.language === language)
  );
};
