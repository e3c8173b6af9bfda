'use strict';

const { html } = require('../html');
const { browse, chosen } = require('../parts/browse');
const { pagination } = require('../parts/pagination');
const { leadCard, postCards } = require('../parts/post-card');
const { pullQuote } = require('../parts/pull-quote');

const FILTERS = ['practiceArea', 'topic', 'attorney', 'year'];

async function load({ api, query, locale }) {
  const filters = FILTERS.filter((name) => query.get(name)).map((name) => [
    `filters[${name}]`,
    query.get(name),
  ]);
  const page = Math.max(1, Number.parseInt(query.get('page') ?? '1', 10) || 1);
  const [posts, practiceAreas, topics, attorneys, archives] = await Promise.all([
    api.get('/posts', {
      ...Object.fromEntries(filters),
      sort: 'publishedOn:desc',
      'pagination[page]': page,
      'pagination[pageSize]': 10,
      locale,
    }),
    api.tryGet('/practice-areas', { locale }),
    api.tryGet('/topics', { locale }),
    api.tryGet('/attorneys', { locale }),
    api.tryGet('/posts/archives', { locale }),
  ]);
  if (page > 1 && posts.data.length === 0) return null;
  return {
    posts: posts.data,
    pagination: posts.meta.pagination,
    filtered: filters.length > 0,
    practiceAreas: practiceAreas?.data ?? [],
    topics: topics?.data ?? [],
    attorneys: attorneys?.data ?? [],
    archives: archives?.data ?? [],
  };
}

const empty = ({ filtered }, site) =>
  html`<p class="empty">${site.t(filtered ? 'noPostsFound' : 'noPosts')}</p>`;

/** A quotation that the firm shows beside everything, and the ways into the list. */
function rail(data, site) {
  const [quote] = site.firm.featuredQuotes;
  const ways = browse(data, site.url, site);
  if (!quote && !ways) return null;
  return html`<div class="rail">${quote && pullQuote(quote, site)} ${ways}</div>`;
}

function view(data, site) {
  const { posts, filtered } = data;
  const first = data.pagination.page === 1;
  const lead = first && !filtered ? posts[0] : undefined;
  const others = lead ? posts.slice(1) : posts;
  const dek = site.t('blogDek', { firm: site.firm.name });
  return {
    title: site.t('blogTitle'),
    description: dek,
    // A page of the list is a page of its own; a narrowed list is not.
    canonical: first ? site.path('/') : `${site.path('/')}?page=${data.pagination.page}`,
    alternates: site.inEveryLanguage('/'),
    main: html`<div class="wide">
      <header class="page-head">
        <h1>${site.t('blogTitle')}</h1>
        <p class="dek">${dek}</p>
      </header>
      ${chosen(data, site.url, site)} ${lead && leadCard(lead, site)}
      <div class="columns">
        ${posts.length === 0 && empty(data, site)}
        ${
          others.length > 0 &&
          html`<div>${postCards(others, site)} ${pagination(data.pagination, site.url, site)}</div>`
        }
        ${rail(data, site)}
      </div>
    </div>`,
  };
}

module.exports = { load, view };
