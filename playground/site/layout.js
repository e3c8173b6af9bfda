'use strict';

const { html, raw, render, link } = require('./html');
const { head } = require('./head');

const languageNames = { en: 'English', es: 'Español' };

const navigation = (site) =>
  [
    ['/', 'blog'],
    ['/attorneys', 'attorneys'],
    ['/practice-areas', 'practiceAreas'],
  ].map(([path, key]) => {
    const href = site.path(path);
    const here = site.url.pathname.replace(/(?<=.)\/$/, '') === href.replace(/(?<=.)\/$/, '');
    return html`<a href="${href}" ${here && html`aria-current="page"`}>${site.t(key)}</a>`;
  });

/** This page in the other languages, or their list of posts where it is not translated. */
const languages = (page, site) =>
  site
    .inEveryLanguage('/')
    .filter(({ locale }) => locale !== site.locale)
    .map(({ locale, url }) => {
      const same = page.alternates?.find((alternate) => alternate.locale === locale);
      return html`<a href="${same?.url ?? url}" lang="${locale}" hreflang="${locale}"
        >${languageNames[locale]}</a
      >`;
    });

const telephone = raw(
  '<svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true"><path fill="currentColor" d="M3.6 1.2 5.9.9l1.5 3.5-1.7 1.5c.8 1.9 2.4 3.5 4.3 4.3l1.5-1.7 3.5 1.5-.3 2.3c-.2 1-1.1 1.8-2.2 1.7C6.9 13.5 2 8.6 1.9 3.4c0-1.1.7-2 1.7-2.2Z"/></svg>'
);

/** The way to a lawyer, always in sight. On a phone the label is left to who listens. */
function callToAction(call) {
  if (!call) return null;
  const { label, phone, phoneHref, url } = call;
  if (phone && phoneHref) {
    return link(
      phoneHref,
      html`${telephone} <span class="call-label">${label}</span>
        <span class="call-number">${phone}</span>`,
      html`class="button call"`
    );
  }
  return link(url, label, html`class="button call"`);
}

const address = (office, site) =>
  html`<address>
    <b>${office.name}</b
    >${office.principal && html` <span>(${site.t('principalOffice')})</span>`}<br />
    ${office.street && html`${office.street}<br />`}
    ${[office.city, [office.region, office.postalCode].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', ')}
    ${office.phone && html`<br />${link(office.phoneHref, office.phone)}`}
  </address>`;

const footer = (site) =>
  html`<footer class="site-foot">
    <div class="wide">
      <p class="firm">${site.firm.name}</p>
      ${
        site.firm.offices.length > 0 &&
        html`<section class="offices" aria-label="${site.t('offices')}">
          ${site.firm.offices.map((office) => address(office, site))}
        </section>`
      }
      ${
        site.firm.profiles.length > 0 &&
        html`<p class="actions">
          ${site.firm.profiles.map(({ label, url }) => html`${link(url, label, html`rel="me"`)} `)}
        </p>`
      }
      <div class="small">
        <p>${site.t('advertising')}</p>
        <p>${site.t('fictional', { firm: site.firm.name })}</p>
      </div>
    </div>
  </footer>`;

/** The whole document around what a page says of itself. */
const layout = (page, site) =>
  render(
    html`<!doctype html>
      <html lang="${site.locale}">
        ${head(page, site)}
        <body>
          <a class="skip" href="#main">${site.t('skip')}</a>
          <header class="site-head">
            <div class="wide">
              <a class="firm" href="${site.path('/')}">${site.firm.name}</a>
              <nav aria-label="${site.t('mainNavigation')}">
                ${navigation(site)} <span class="languages">${languages(page, site)}</span>
              </nav>
              ${callToAction(page.callToAction ?? site.firm.callToAction)}
            </div>
          </header>
          <main id="main" tabindex="-1">${page.main}</main>
          ${footer(site)}
        </body>
      </html>`
  );

module.exports = { layout };
