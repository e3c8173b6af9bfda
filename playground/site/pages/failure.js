'use strict';

const { html } = require('../html');

const page = (title, text, site) => ({
  title,
  description: text,
  main: html`<div class="narrow failure">
    <header class="page-head">
      <p class="ornament" aria-hidden="true">§</p>
      <h1>${title}</h1>
      <p class="dek">${text}</p>
      <p><a href="${site.path('/')}">${site.t('backToBlog')} →</a></p>
    </header>
  </div>`,
});

const notFound = (site) => page(site.t('notFound'), site.t('notFoundText'), site);

/** The API is away, or it refuses what a blog must be able to read. */
const away = (status, site) =>
  page(site.t('away'), site.t([401, 403].includes(status) ? 'refusedText' : 'awayText'), site);

module.exports = { notFound, away };
