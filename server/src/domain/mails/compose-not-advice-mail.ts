import { fillText } from './fill-text';
import { readerFooter, type Letterhead } from './letterhead';
import type { MailDraft, MailPart } from './mail-draft';

/** A courteous automatic note that a comment is no way to get advice, and where to call. */
export const composeNotAdviceMail = (
  head: Letterhead,
  contact: { phone: string | null; url: string | null }
): MailDraft => {
  const { texts, firm, language } = head;
  const call: MailPart[] = contact.phone
    ? [{ kind: 'text', text: fillText(texts.notAdvice.call, { phone: contact.phone }) }]
    : [];
  const link: MailPart[] = contact.url
    ? [{ kind: 'link', label: texts.notAdvice.contact, url: contact.url }]
    : [];
  return {
    language,
    subject: fillText(texts.notAdvice.subject, { firm }),
    parts: [
      { kind: 'text', text: texts.greeting },
      { kind: 'text', text: fillText(texts.notAdvice.lead, { firm }) },
      { kind: 'text', text: texts.notAdvice.urgent },
      ...call,
      ...link,
    ],
    footer: [readerFooter(head)],
  };
};
