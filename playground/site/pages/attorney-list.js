'use strict';

const { html } = require('../html');
const { attorneyCard } = require('../parts/person');

const load = async ({ api, locale }) => {
  const { data } = await api.get('/attorneys', { locale, 'pagination[pageSize]': 100 });
  return { attorneys: data };
};

function view({ attorneys }, site) {
  const dek = site.t('attorneysDek', { firm: site.firm.name });
  return {
    title: site.t('attorneys'),
    description: dek,
    canonical: site.path('/attorneys'),
    alternates: site.inEveryLanguage('/attorneys'),
    main: html`<div class="narrow">
      <header class="page-head">
        <h1>${site.t('attorneys')}</h1>
        <p class="dek">${dek}</p>
      </header>
      ${
        attorneys.length > 0
          ? html`<ul class="people">
              ${attorneys.map((attorney) => attorneyCard(attorney, site))}
            </ul>`
          : html`<p class="empty">${site.t('noAttorneys')}</p>`
      }
    </div>`,
  };
}

module.exports = { load, view };
