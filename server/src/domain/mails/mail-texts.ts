import type { Lane, RejectionReason } from '../../../../contract/vocabulary';

/** A subject names the firm at most: it is read on locked screens. */
interface Opening {
  subject: string;
  lead: string;
}

/** Every word of the mails, for one language. `{placeholders}` are filled in. */
export interface MailTexts {
  greeting: string;
  /** Below each mail to a reader, and to staff. */
  readerFooter: string;
  staffFooter: string;
  aboutPost: string;
  openPost: string;
  openPanel: string;
  author: {
    approved: Opening;
    rejected: Opening & { reason: string };
    referred: Opening;
    words: string;
    /** Why, in plain words, as a sentence to the author. */
    reasons: Readonly<Record<RejectionReason, string>>;
  };
  reply: Opening & { unsubscribe: string };
  notAdvice: Opening & { urgent: string; call: string; contact: string };
  verify: Opening & { confirm: string; otherwise: string };
  intake: Opening & { name: string; email: string; postedAt: string; text: string };
  staff: Opening & { urgentSubject: string; withoutText: string; text: string };
  assignee: Opening & { urgentSubject: string; decide: string; link: string };
  digest: Opening & { lane: string };
  lanes: Readonly<Record<Lane, string>>;
}
