import { fillText } from './fill-text';
import { formatMoment } from './format-moment';
import { aboutPost, linkToPost, type Letterhead, type MailedPost } from './letterhead';
import type { MailDraft } from './mail-draft';

/** Text and contact of a referred comment, to those whose work it is to answer. */
export const composeIntakeMail = (
  head: Letterhead,
  comment: {
    name: string;
    email: string;
    body: string;
    postedAt: Date;
    timeZone: string;
    post: MailedPost | null;
    panelUrl: string;
  }
): MailDraft => {
  const { intake, openPanel } = head.texts;
  const at = formatMoment(comment.postedAt, head.language, comment.timeZone);
  return {
    language: head.language,
    subject: fillText(intake.subject, { firm: head.firm }),
    parts: [
      { kind: 'text', text: intake.lead },
      {
        kind: 'list',
        items: [
          fillText(intake.name, { name: comment.name }),
          fillText(intake.email, { email: comment.email }),
          fillText(intake.postedAt, { at }),
        ],
      },
      ...aboutPost(head, comment.post),
      { kind: 'text', text: intake.text },
      { kind: 'quote', text: comment.body },
      { kind: 'link', label: openPanel, url: comment.panelUrl, primary: true },
      ...linkToPost(head, comment.post),
    ],
    footer: [],
  };
};
