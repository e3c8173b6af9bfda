import type { MailDecision, MailLinkPurpose } from '../../../contract';

/** What a link in a mail may do, to what, and who got it. */
export interface NewMailLink {
  /** Of the token, which is in the mail and nowhere else. */
  tokenDigest: string;
  purpose: MailLinkPurpose;
  commentId: string | null;
  /** Of the comment when the mail was written. */
  version: number | null;
  /** The admin who decides by it. */
  adminId: number | null;
  readerId: string | null;
  emailDigest: string | null;
  actions: readonly MailDecision[];
  expiresAt: Date;
}

export interface MailLink extends NewMailLink {
  usedAt: Date | null;
  /** The action it was used for; `resend` where it ran out and was asked for anew. */
  usedFor: string | null;
}

export interface MailLinks {
  add: (link: NewMailLink) => Promise<void>;
  find: (tokenDigest: string) => Promise<MailLink | null>;
  /** Compare and set: false where it was used before. Of two at once, one is told true. */
  use: (tokenDigest: string, use: { action: string; at: Date }) => Promise<boolean>;
  /** Makes the use undone, if it is still that use. */
  release: (tokenDigest: string, use: { action: string; at: Date }) => Promise<void>;
  /** Notes that a link was asked for anew; false where that was done since a moment. */
  noteResend: (tokenDigest: string, request: { since: Date; at: Date }) => Promise<boolean>;
  /** Deletes what ran out before a moment. @returns how many */
  forget: (before: Date) => Promise<number>;
}
