'use strict';

/** Text that is HTML already. Everything else is escaped when it is put into a template. */
class Html {
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escape = (text) => String(text).replace(/[&<>"']/g, (character) => ENTITIES[character]);

function render(value) {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Html) return value.text;
  if (Array.isArray(value)) return value.map(render).join('');
  return escape(value);
}

/** HTML as it is. For `bodyHtml`, `bioHtml` and a comment's `html`, which the API promises safe. */
const raw = (text) => new Html(text ?? '');

/** Tag of a template literal: what stands in the template is HTML, what is put into it is text. */
const html = (strings, ...values) =>
  raw(strings.map((string, index) => string + render(values[index])).join(''));

/** A URL that may stand in `href`: of the web, a telephone, an e-mail or this site; else null. */
const safeUrl = (url) => (/^(https?:|mailto:|tel:|\/(?!\/)|[#?])/i.test(url ?? '') ? url : null);

/** A link; the words alone where there is no URL to go to. */
const link = (url, words, attributes = raw('')) =>
  safeUrl(url) ? html`<a href="${url}" ${attributes}>${words}</a>` : html`${words}`;

/** Data in a script element. `<` is written as an escape, so that no text can end the element. */
const jsonScript = (data) =>
  raw(
    `<script type="application/ld+json">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`
  );

module.exports = { html, raw, render, escape, link, jsonScript };
