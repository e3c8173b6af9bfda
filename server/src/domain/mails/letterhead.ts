import { fillText } from './fill-text';
import type { MailLanguage } from './languages';
import type { MailPart } from './mail-draft';
import type { MailTexts } from './mail-texts';

/** What every mail has, whoever it is for. */
export interface Letterhead {
  language: MailLanguage;
  texts: MailTexts;
  firm: string;
}

/** A post as a mail names it; its address is null where none is known that leads to the web. */
export interface MailedPost {
  title: string;
  url: string | null;
}

export const aboutPost = ({ texts }: Letterhead, post: MailedPost | null): MailPart[] =>
  post && post.title !== ''
    ? [{ kind: 'text', text: fillText(texts.aboutPost, { title: post.title }) }]
    : [];

export const linkToPost = ({ texts }: Letterhead, post: MailedPost | null): MailPart[] =>
  post?.url ? [{ kind: 'link', label: texts.openPost, url: post.url }] : [];

export const readerFooter = ({ texts, firm }: Letterhead): MailPart => ({
  kind: 'text',
  text: fillText(texts.readerFooter, { firm }),
});

export const staffFooter = ({ texts, firm }: Letterhead): MailPart => ({
  kind: 'text',
  text: fillText(texts.staffFooter, { firm }),
});
