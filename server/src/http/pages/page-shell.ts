import { createHash } from 'node:crypto';
import { escapeHtml } from '../../domain/html/escape-html';
import type { MailLanguage } from '../../domain/mails/languages';

const STYLE = `
:root{color-scheme:light dark;--text:#1d1d28;--soft:#54546b;--page:#f6f6f9;--card:#fff;--line:#8e8ea9;--act:#271fe0;--on-act:#fff}
@media (prefers-color-scheme:dark){:root{--text:#f0f0f5;--soft:#b9b9cd;--page:#181826;--card:#212134;--line:#8585a3;--act:#a3a0ff;--on-act:#14141f}}
*{box-sizing:border-box}
body{margin:0;padding:1rem;background:var(--page);color:var(--text);font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
main{max-width:40rem;margin:1rem auto;padding:1.25rem;background:var(--card);border:1px solid var(--line);border-radius:.5rem;overflow-wrap:anywhere}
h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}
h2{font-size:1rem;margin:1.25rem 0 .5rem}
dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:1rem 0}
dt{color:var(--soft)}dd{margin:0}
blockquote{margin:0;padding:.75rem 1rem;border-left:4px solid var(--line);white-space:pre-wrap}
form{margin:1.25rem 0}
label{display:block;margin-bottom:.25rem}
select,button{font:inherit;min-height:2.75rem;padding:.5rem 1rem;border-radius:.25rem}
select{width:100%;background:var(--card);color:var(--text);border:1px solid var(--line);margin-bottom:1rem}
button{background:var(--act);color:var(--on-act);border:1px solid var(--act);cursor:pointer;margin:0 .5rem .5rem 0}
button.plain{background:transparent;color:var(--act)}
a{color:var(--act)}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
.soft{color:var(--soft)}
@media (max-width:30rem){dl{grid-template-columns:1fr}dd{margin-bottom:.5rem}button{width:100%}}
`;

/**
 * No script runs, nothing is loaded, nobody frames the page, and its forms go nowhere else. The one
 * style sheet is allowed by its digest.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** HTML that is escaped already: only this file and the pages beside it make any. */
export interface Markup {
  readonly html: string;
}

/** A template whose values are escaped, but for markup. */
export const markup = (
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[] | null | false)[]
): Markup => ({
  html: parts.reduce((html, part, index) => html + valueHtml(values[index - 1] ?? null) + part),
});

const valueHtml = (value: string | number | Markup | readonly Markup[] | null | false): string => {
  if (value === null || value === false) {
    return '';
  }
  if (typeof value === 'string' || typeof value === 'number') {
    return escapeHtml(String(value));
  }
  return 'html' in value ? value.html : value.map((part) => part.html).join('');
};

/** A whole page around its main part. */
export const pageShell = (page: {
  language: MailLanguage;
  title: string;
  main: Markup;
}): string => {
  const { language, title, main } = page;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    '<meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">',
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head>`,
    `<body><main>${main.html}</main></body></html>`,
  ].join('');
};
