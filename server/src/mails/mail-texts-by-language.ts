import type { MailLanguage } from '../domain/mails/languages';
import type { MailTexts } from '../domain/mails/mail-texts';
import { en } from './en';
import { es } from './es';

export const mailTextsByLanguage: Readonly<Record<MailLanguage, MailTexts>> = { en, es };
