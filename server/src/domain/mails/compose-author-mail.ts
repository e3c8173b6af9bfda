import type { RejectionReason } from '../../../../contract/vocabulary';
import { fillText } from './fill-text';
import {
  aboutPost,
  linkToPost,
  readerFooter,
  type Letterhead,
  type MailedPost,
} from './letterhead';
import type { MailDraft, MailPart } from './mail-draft';

/**
 * What became of a comment, to the address that was given with it. Nothing in it is the sender's:
 * anybody could have typed that address.
 */
export const composeAuthorMail = (
  head: Letterhead,
  decision: {
    outcome: 'approved' | 'rejected' | 'referred';
    reason: RejectionReason | null;
    /** The moderator's. */
    words: string | null;
    post: MailedPost | null;
  }
): MailDraft => {
  const { texts, firm, language } = head;
  const { subject, lead } = texts.author[decision.outcome];
  const reason: MailPart[] =
    decision.outcome === 'rejected' && decision.reason !== null
      ? [
          {
            kind: 'text',
            text: fillText(texts.author.rejected.reason, {
              reason: texts.author.reasons[decision.reason],
            }),
          },
        ]
      : [];
  const words: MailPart[] = decision.words?.trim()
    ? [
        { kind: 'text', text: texts.author.words },
        { kind: 'quote', text: decision.words },
      ]
    : [];
  return {
    language,
    subject: fillText(subject, { firm }),
    parts: [
      { kind: 'text', text: texts.greeting },
      { kind: 'text', text: lead },
      ...reason,
      ...words,
      ...aboutPost(head, decision.post),
      ...linkToPost(head, decision.post),
    ],
    footer: [readerFooter(head)],
  };
};
