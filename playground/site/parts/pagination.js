'use strict';

const { html } = require('../html');

/** The same page of the site with other parameters; those without a value go. */
function withParameters(url, changes) {
  const query = new URLSearchParams(url.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === null) query.delete(name);
    else query.set(name, value);
  }
  const search = query.toString();
  return search ? `${url.pathname}?${search}` : url.pathname;
}

function pagination({ page, pageCount }, url, site) {
  if (pageCount <= 1) return null;
  const to = (number) => withParameters(url, { page: number > 1 ? number : null });
  return html`<nav class="pagination" aria-label="${site.t('pages')}">
    <span>${page > 1 && html`<a rel="prev" href="${to(page - 1)}">← ${site.t('newer')}</a>`}</span>
    <span class="meta">${site.t('pageOf', { page, pages: pageCount })}</span>
    <span
      >${
        page < pageCount && html`<a rel="next" href="${to(page + 1)}">${site.t('older')} →</a>`
      }</span
    >
  </nav>`;
}

module.exports = { pagination, withParameters };
