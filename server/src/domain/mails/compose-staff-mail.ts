import type { Lane } from '../../../../contract/vocabulary';
import { fillText } from './fill-text';
import { aboutPost, staffFooter, type Letterhead, type MailedPost } from './letterhead';
import type { MailDraft, MailPart } from './mail-draft';

/** That a comment waits, to a member of staff who wants to know at once. */
export const composeStaffMail = (
  head: Letterhead,
  comment: {
    lane: Lane;
    urgent: boolean;
    /** Null where it may be confidential. */
    body: string | null;
    post: MailedPost | null;
    panelUrl: string;
  }
): MailDraft => {
  const { staff, lanes, openPanel } = head.texts;
  const lane = lanes[comment.lane];
  const text: MailPart[] =
    comment.body === null
      ? [{ kind: 'text', text: staff.withoutText }]
      : [
          { kind: 'text', text: staff.text },
          { kind: 'quote', text: comment.body },
        ];
  return {
    language: head.language,
    subject: fillText(comment.urgent ? staff.urgentSubject : staff.subject, { lane }),
    parts: [
      { kind: 'text', text: fillText(staff.lead, { lane }) },
      ...aboutPost(head, comment.post),
      ...text,
      { kind: 'link', label: openPanel, url: comment.panelUrl, primary: true },
    ],
    footer: [staffFooter(head)],
  };
};
