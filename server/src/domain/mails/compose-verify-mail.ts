import { fillText } from './fill-text';
import { readerFooter, type Letterhead } from './letterhead';
import type { MailDraft } from './mail-draft';

/** Asks whether an address is the reader's. Nothing in it was written by whoever gave the address. */
export const composeVerifyMail = (
  head: Letterhead,
  { url, hours }: { url: string; hours: number }
): MailDraft => {
  const { texts, firm, language } = head;
  return {
    language,
    subject: fillText(texts.verify.subject, { firm }),
    parts: [
      { kind: 'text', text: texts.greeting },
      { kind: 'text', text: fillText(texts.verify.lead, { firm, hours }) },
      { kind: 'link', label: texts.verify.confirm, url, primary: true },
      { kind: 'text', text: texts.verify.otherwise },
    ],
    footer: [readerFooter(head)],
  };
};
