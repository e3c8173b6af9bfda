'use strict';

const { html, link } = require('../html');
const { time } = require('./byline');

/** The work, who brought it out, where in it, when: what a reader needs to find the words. */
function source({ title, publisher, url, archivedUrl, date, locator }, site) {
  const pieces = [
    title && html`<cite>${link(url, title)}</cite>`,
    locator,
    publisher && (title ? publisher : link(url, publisher)),
    date && time(date, site.day(date)),
    archivedUrl && link(archivedUrl, site.t('archivedCopy')),
  ].filter(Boolean);
  return pieces.map((piece, index) => html`${index > 0 && ', '}${piece}`);
}

function attribution(quote, site) {
  const where = source(quote.source, site);
  if (!quote.attributedTo && where.length === 0) return null;
  return html`<figcaption>
    ${
      quote.attributedTo &&
      html`<span class="quoted">${quote.attributedTo}</span>${
          quote.role && html`<span>, ${quote.role}</span>`
        }`
    }
    ${where.length > 0 && html`<span class="quote-source">${where}</span>`}
  </figcaption>`;
}

/** Above so many characters a quotation is set smaller. */
const LONG = 260;

/**
 * Words of the post itself are an aside: the page says them a second time.
 * Words of somebody else are a figure with their source.
 */
function pullQuote(quote, site) {
  const size = quote.text.length > LONG ? 'long' : 'short';
  const language = quote.language && html`lang="${quote.language}"`;
  if (quote.kind === 'from-post') {
    return html`<aside class="pull-quote own ${size}" role="doc-pullquote" ${language}>
      <p>${quote.text}</p>
    </aside>`;
  }
  return html`<figure class="pull-quote ${size}">
    <blockquote ${quote.source.url && html`cite="${quote.source.url}"`} ${language}>
      <p>${quote.text}</p>
    </blockquote>
    ${attribution(quote, site)}
  </figure>`;
}

module.exports = { pullQuote };
