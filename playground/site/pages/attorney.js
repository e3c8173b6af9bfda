'use strict';

const { html, link, raw } = require('../html');
const { figure } = require('../parts/image');
const { vcard, face } = require('../parts/person');
const { postCards } = require('../parts/post-card');
const { records } = require('../parts/records');

async function load({ api, params, locale }) {
  const slug = encodeURIComponent(params.slug);
  const [{ data: attorney, meta }, posts] = await Promise.all([
    api.get(`/attorneys/${slug}`, { locale }),
    api.tryGet('/posts', {
      'filters[attorney]': params.slug,
      sort: 'publishedOn:desc',
      'pagination[pageSize]': 10,
      locale,
    }),
  ]);
  if (meta.canonicalSlug !== params.slug) return { redirect: attorney.url };
  return { attorney, jsonLd: meta.jsonLd, posts };
}

/** How to reach an attorney; nothing of it for one who has left. */
function contact(attorney, site) {
  if (attorney.former) return null;
  return html`<ul class="contact meta">
    ${attorney.phones.map(
      ({ label, phone, phoneHref }) => html`<li>${label}: ${link(phoneHref, phone)}</li>`
    )}
    ${attorney.email && html`<li>${link(`mailto:${attorney.email}`, attorney.email)}</li>`}
    ${attorney.office && html`<li>${attorney.office}</li>`}
    <li>${link(vcard(attorney, site), site.t('saveContact'))}</li>
  </ul>`;
}

const portrait = (attorney, site) =>
  attorney.headshot
    ? figure(attorney.headshot, site, { className: 'portrait', sizes: '12rem', first: true })
    : html`<div class="portrait">${face(attorney, site)}</div>`;

const head = (attorney, site) =>
  html`<header class="bio-head">
    ${portrait(attorney, site)}
    <div>
      <h1>${attorney.name}</h1>
      ${attorney.title && !attorney.former && html`<p class="dek">${attorney.title}</p>`}
      ${
        attorney.former &&
        html`<p class="notice strong">
          ${site.t('formerLong', { name: attorney.name, firm: site.firm.name })}
        </p>`
      }
      ${
        attorney.practiceAreas.length > 0 &&
        html`<p class="area">
          ${attorney.practiceAreas.map(({ url, name }) => html`${link(url, name)} `)}
        </p>`
      }
      ${contact(attorney, site)}
    </div>
  </header>`;

function posts({ attorney, posts: page }, site) {
  if (!page) return null;
  const { data, meta } = page;
  return html`<section class="posts-by" aria-labelledby="posts-by">
    <h2 id="posts-by">${site.t('postsBy', { name: attorney.name })}</h2>
    ${data.length > 0 ? postCards(data, site) : html`<p class="empty">${site.t('noPostsBy')}</p>`}
    ${
      meta.pagination.total > data.length &&
      html`<p>
        <a href="${site.path('/')}?attorney=${encodeURIComponent(attorney.slug)}"
          >${site.t('allPostsBy', { name: attorney.name })} →</a
        >
      </p>`
    }
  </section>`;
}

function view(data, site) {
  const { attorney, jsonLd } = data;
  const path = `/attorneys/${attorney.slug}`;
  return {
    title: attorney.name,
    description: attorney.shortBio,
    image: attorney.headshot,
    canonical: site.path(path),
    alternates: site.inEveryLanguage(path),
    jsonLd,
    main: html`<article class="bio narrow">
      ${head(attorney, site)}
      <div class="prose plain-start">${raw(attorney.bioHtml)}</div>
      <div class="records">${records(attorney, site)}</div>
      ${posts(data, site)}
    </article>`,
  };
}

module.exports = { load, view };
