import { removeControls } from '../comments/remove-controls';
import { escapeHtml } from '../html/escape-html';
import { headerSafe } from './header-safe';
import type { MailDraft, MailPart, RenderedMail } from './mail-draft';

const WEB_ADDRESS = /^https?:\/\/[^\s\p{C}<>"'\\]+$/iu;

const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const BODY = `margin:0;padding:24px;${FONT};font-size:16px;line-height:1.5`;
const QUOTE = 'margin:16px 0;padding:0 0 0 16px;border-left:4px solid #8e8ea9';
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:4px;background:#4945ff;color:#ffffff;text-decoration:none';
const SMALL = 'margin-top:32px;padding-top:16px;border-top:1px solid #8e8ea9;font-size:14px';

/**
 * A draft as subject, plain text and HTML. All escaping of mails is here: drafts hold text, and each
 * piece of it is escaped as a whole. A link that does not lead to the web is left out.
 */
export const renderMail = ({ language, subject, parts, footer }: MailDraft): RenderedMail => ({
  subject: headerSafe(subject),
  text: [...parts.map(asText), footer.length > 0 ? '--' : null, ...footer.map(asText)]
    .filter((piece) => piece !== null)
    .join('\n\n')
    .concat('\n'),
  html: [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(headerSafe(subject))}</title></head><body style="${BODY}">`,
    ...parts.map(asHtml),
    footer.length > 0 ? `<div style="${SMALL}">${footer.map(asHtml).join('')}</div>` : '',
    '</body></html>',
  ].join(''),
});

/** A half of a character is no text: no encoding has it. */
const HALF_CHARACTER = /\p{Cs}/gu;

const clean = (text: string): string =>
  removeControls(text.replace(HALF_CHARACTER, '\ufffd')).trim();

const asText = (part: MailPart): string | null => {
  switch (part.kind) {
    case 'text':
      return clean(part.text);
    case 'quote':
      return clean(part.text).replace(/^/gm, '> ');
    case 'list':
      return part.items.map((item) => `- ${clean(item)}`).join('\n');
    case 'link':
      return WEB_ADDRESS.test(part.url) ? `${clean(part.label)}:\n${part.url}` : null;
  }
};

const inHtml = (text: string): string => escapeHtml(clean(text)).replace(/\n/g, '<br>');

const asHtml = (part: MailPart): string => {
  switch (part.kind) {
    case 'text':
      return `<p>${inHtml(part.text)}</p>`;
    case 'quote':
      return `<blockquote style="${QUOTE}">${inHtml(part.text)}</blockquote>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${inHtml(item)}</li>`).join('')}</ul>`;
    case 'link':
      return WEB_ADDRESS.test(part.url) ? linkHtml(part) : '';
  }
};

const linkHtml = ({ label, url, primary }: Extract<MailPart, { kind: 'link' }>): string => {
  const style = primary ? ` style="${BUTTON}"` : '';
  return `<p><a href="${escapeHtml(url)}"${style}>${inHtml(label)}</a></p>`;
};
