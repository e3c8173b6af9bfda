import { fillText } from './fill-text';
import {
  aboutPost,
  linkToPost,
  readerFooter,
  type Letterhead,
  type MailedPost,
} from './letterhead';
import type { MailDraft } from './mail-draft';

/** Characters of the answer: the rest is behind the link. */
const EXCERPT = 400;

/** A public answer, to a reader who asked to hear of it. */
export const composeReplyMail = (
  head: Letterhead,
  reply: { name: string; body: string; post: MailedPost | null; unsubscribeUrl: string }
): MailDraft => {
  const { texts, firm, language } = head;
  const characters = [...reply.body];
  const excerpt =
    characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : reply.body;
  return {
    language,
    subject: fillText(texts.reply.subject, { firm }),
    parts: [
      { kind: 'text', text: texts.greeting },
      { kind: 'text', text: fillText(texts.reply.lead, { name: reply.name }) },
      { kind: 'quote', text: excerpt },
      ...aboutPost(head, reply.post),
      ...linkToPost(head, reply.post),
    ],
    footer: [
      readerFooter(head),
      { kind: 'link', label: texts.reply.unsubscribe, url: reply.unsubscribeUrl },
    ],
  };
};
