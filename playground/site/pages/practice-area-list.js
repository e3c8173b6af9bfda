'use strict';

const { html, link } = require('../html');

const load = async ({ api, locale }) => {
  const { data } = await api.get('/practice-areas', { locale, 'pagination[pageSize]': 100 });
  return { areas: data };
};

const item = (area) =>
  html`<li>
    <h2>${link(area.url, area.name)}</h2>
    ${area.description && html`<p>${area.description}</p>`}
  </li>`;

function view({ areas }, site) {
  const dek = site.t('areasDek', { firm: site.firm.name });
  return {
    title: site.t('practiceAreas'),
    description: dek,
    canonical: site.path('/practice-areas'),
    alternates: site.inEveryLanguage('/practice-areas'),
    main: html`<div class="narrow">
      <header class="page-head">
        <h1>${site.t('practiceAreas')}</h1>
        <p class="dek">${dek}</p>
      </header>
      ${
        areas.length > 0
          ? html`<ul class="areas">
              ${areas.map(item)}
            </ul>`
          : html`<p class="empty">${site.t('noAreas')}</p>`
      }
    </div>`,
  };
}

module.exports = { load, view };
