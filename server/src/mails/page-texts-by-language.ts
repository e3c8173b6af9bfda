import type { MailLanguage } from '../domain/mails/languages';
import type { PageTexts } from '../domain/mails/page-texts';
import { enPages } from './en-pages';
import { esPages } from './es-pages';

export const pageTextsByLanguage: Readonly<Record<MailLanguage, PageTexts>> = {
  en: enPages,
  es: esPages,
};
