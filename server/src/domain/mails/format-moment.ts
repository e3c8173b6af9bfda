import type { MailLanguage } from './languages';

/** A moment as people of the firm read it, with its time zone: `Mar 18, 2026, 9:00 AM UTC`. */
export const formatMoment = (moment: Date, language: MailLanguage, timeZone: string): string =>
  new Intl.DateTimeFormat(language, {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  }).format(moment);
