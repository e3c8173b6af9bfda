import { mailLanguage, type MailLanguage } from '../../domain/mails/languages';
import type { Letterhead } from '../../domain/mails/letterhead';
import type { MailTexts } from '../../domain/mails/mail-texts';
import type { StaffDirectory } from '../../ports/staff-directory';

interface Dependencies {
  staff: Pick<StaffDirectory, 'firmName'>;
  texts: Readonly<Record<MailLanguage, MailTexts>>;
}

export type MakeLetterhead = ReturnType<typeof makeLetterhead>;

/** What every mail to somebody who reads in a locale has in common. */
export const makeLetterhead =
  ({ staff, texts }: Dependencies) =>
  async (locale: string | null): Promise<Letterhead> => {
    const language = mailLanguage(locale);
    return { language, texts: texts[language], firm: await staff.firmName() };
  };
