import { fillText } from './fill-text';
import { formatMoment } from './format-moment';
import { aboutPost, staffFooter, type Letterhead, type MailedPost } from './letterhead';
import type { MailDraft } from './mail-draft';

/** That a comment waits for one person, with a link that decides it. Never its text. */
export const composeAssigneeMail = (
  head: Letterhead,
  comment: {
    urgent: boolean;
    post: MailedPost | null;
    decideUrl: string;
    expiresAt: Date;
    timeZone: string;
    panelUrl: string;
  }
): MailDraft => {
  const { assignee, openPanel } = head.texts;
  const until = formatMoment(comment.expiresAt, head.language, comment.timeZone);
  return {
    language: head.language,
    subject: comment.urgent ? assignee.urgentSubject : assignee.subject,
    parts: [
      { kind: 'text', text: assignee.lead },
      ...aboutPost(head, comment.post),
      { kind: 'link', label: assignee.decide, url: comment.decideUrl, primary: true },
      { kind: 'text', text: fillText(assignee.link, { until }) },
      { kind: 'link', label: openPanel, url: comment.panelUrl },
    ],
    footer: [staffFooter(head)],
  };
};
