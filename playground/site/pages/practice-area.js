'use strict';

const { html } = require('../html');
const { postCards } = require('../parts/post-card');

async function load({ api, params, locale }) {
  const [{ data: area, meta }, posts] = await Promise.all([
    api.get(`/practice-areas/${encodeURIComponent(params.slug)}`, { locale }),
    api.get('/posts', {
      'filters[practiceArea]': params.slug,
      sort: 'publishedOn:desc',
      'pagination[pageSize]': 10,
      locale,
    }),
  ]);
  if (meta.canonicalSlug !== params.slug) return { redirect: area.url };
  return { area, posts: posts.data, total: posts.meta.pagination.total };
}

function view({ area, posts, total }, site) {
  const path = `/practice-areas/${area.slug}`;
  return {
    title: area.name,
    description: area.description,
    canonical: site.path(path),
    alternates: site.inEveryLanguage(path),
    callToAction: area.callToAction,
    main: html`<div class="narrow">
      <header class="page-head">
        <p class="area"><a href="${site.path('/practice-areas')}">${site.t('practiceAreas')}</a></p>
        <h1>${area.name}</h1>
        ${area.description && html`<p class="dek">${area.description}</p>`}
      </header>
      <section aria-labelledby="posts">
        <h2 id="posts" class="visually-hidden">${site.t('postsOn', { name: area.name })}</h2>
        ${
          posts.length > 0
            ? postCards(posts, site)
            : html`<p class="empty">${site.t('noPostsBy')}</p>`
        }
        ${
          total > posts.length &&
          html`<p>
            <a href="${site.path('/')}?practiceArea=${encodeURIComponent(area.slug)}"
              >${site.t('allPostsOn', { name: area.name })} →</a
            >
          </p>`
        }
      </section>
    </div>`,
  };
}

module.exports = { load, view };
