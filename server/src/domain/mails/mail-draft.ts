import type { MailLanguage } from './languages';

/** What a mail says, piece by piece, not escaped for anything yet. */
export type MailPart =
  | { kind: 'text'; text: string }
  /** Somebody's own words, line breaks kept. */
  | { kind: 'quote'; text: string }
  | { kind: 'list'; items: readonly string[] }
  /** `primary`: what the mail is there for. */
  | { kind: 'link'; label: string; url: string; primary?: boolean };

export interface MailDraft {
  language: MailLanguage;
  subject: string;
  parts: readonly MailPart[];
  /** Below a line, in small print. */
  footer: readonly MailPart[];
}

export interface RenderedMail {
  subject: string;
  text: string;
  html: string;
}
