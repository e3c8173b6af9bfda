'use strict';

const { html, jsonScript } = require('./html');

const meta = (property, content) =>
  content && html`<meta property="${property}" content="${content}" />`;

/** What a link to the page shows where it is shared. */
function openGraph(page, site) {
  const { image, article } = page;
  return html`${meta('og:type', article ? 'article' : 'website')}
  ${meta('og:site_name', site.firm.name)} ${meta('og:title', page.title)}
  ${meta('og:description', page.description)}
  ${meta('og:url', page.canonical && site.absolute(page.canonical))}
  ${meta('og:locale', site.t('openGraphLocale'))}
  ${
    image &&
    html`${meta('og:image', site.absolute(site.media(image.url)))}
      ${meta('og:image:width', image.width)} ${meta('og:image:height', image.height)}
      ${meta('og:image:alt', image.alternativeText)}
      <meta name="twitter:card" content="summary_large_image" />`
  }
  ${
    article &&
    html`${meta('article:published_time', article.published)}
    ${meta('article:modified_time', article.modified)}
    ${article.authors.map((url) => meta('article:author', site.absolute(url)))}`
  }`;
}

/** The languages a page exists in, itself among them; nothing where there is only one. */
function alternates(page, site) {
  const others = (page.alternates ?? []).filter(({ locale }) => locale !== site.locale);
  if (others.length === 0) return null;
  const own = { locale: site.locale, url: page.canonical };
  return [own, ...others].map(
    ({ locale, url }) =>
      html`<link rel="alternate" hreflang="${locale}" href="${site.absolute(url)}" />`
  );
}

const head = (page, site) =>
  html`<head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${page.title} | ${site.firm.name}</title>
    ${page.description && html`<meta name="description" content="${page.description}" />`}
    ${page.canonical && html`<link rel="canonical" href="${site.absolute(page.canonical)}" />`}
    ${alternates(page, site)} ${openGraph(page, site)}
    <meta name="color-scheme" content="light dark" />
    <link rel="icon" href="/site/icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="/site/site.css" />
    ${page.script && html`<script type="module" src="${page.script}"></script>`}
    ${page.jsonLd && jsonScript(page.jsonLd)}
  </head>`;

module.exports = { head };
