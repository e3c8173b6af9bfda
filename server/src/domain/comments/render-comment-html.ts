import { escapeHtml } from '../html/escape-html';

/** Runs of lines between blank ones. */
const paragraphsOf = (text: string): string[][] => {
  const paragraphs: string[][] = [];
  let current: string[] = [];
  for (const line of text.split(/\r\n?|\n/)) {
    if (line.trim() !== '') {
      current.push(line);
      if (current.length === 1) paragraphs.push(current);
    } else {
      current = [];
    }
  }
  return paragraphs;
};

/**
 * A comment's plain text as HTML that is safe to insert: a blank line starts a new paragraph, a
 * line break is one. Addresses are not made links: a link is what spam comes for.
 */
export const renderCommentHtml = (text: string): string =>
  paragraphsOf(text)
    .map((lines) => `<p>${lines.map(escapeHtml).join('<br>')}</p>`)
    .join('');
