/** What mails and their pages are written in. */
export const MAIL_LANGUAGES = ['en', 'es'] as const;
export type MailLanguage = (typeof MAIL_LANGUAGES)[number];

const OTHERWISE: MailLanguage = 'en';

/** The language for somebody who reads in a locale: `es-MX` is `es`; what is not there is English. */
export const mailLanguage = (locale: string | null): MailLanguage => {
  const wanted = locale?.split('-')[0]?.toLowerCase();
  return MAIL_LANGUAGES.find((language) => language === wanted) ?? OTHERWISE;
};
