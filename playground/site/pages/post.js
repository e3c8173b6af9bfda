'use strict';

const { html, link } = require('../html');
const { body } = require('../parts/body');
const { postByline, time } = require('../parts/byline');
const { figure } = require('../parts/image');
const { corrections, notices, responsibility, standing } = require('../parts/notices');
const { authorCard } = require('../parts/person');
const { comments } = require('../parts/thread');

const SORTS = ['oldest', 'newest'];

async function load({ api, params, query, locale }) {
  const slug = encodeURIComponent(params.slug);
  const sort = SORTS.includes(query.get('sort')) ? query.get('sort') : SORTS[0];
  const replies = query.get('replies');
  const after = query.get('after');
  const [answer, thread] = await Promise.all([
    api.get(`/posts/${slug}`, { locale }),
    replies
      ? api.tryGet(`/comments/${encodeURIComponent(replies)}/replies`, { after })
      : api.tryGet(`/posts/${slug}/comments`, { sort, after, limit: 25, locale }),
  ]);
  const { data: post, meta } = answer;
  if (meta.canonicalSlug !== params.slug) return { redirect: post.url };
  return { post, jsonLd: meta.jsonLd, thread, sort, after, replies };
}

const furtherReading = (post, site) =>
  post.furtherReading.length > 0 &&
  html`<section class="further" aria-labelledby="further-reading">
    <h2 id="further-reading">${site.t('furtherReading')}</h2>
    <ol>
      ${post.furtherReading.map(({ title, url, publisher, accessedOn }) => {
        const accessed = accessedOn && time(accessedOn, site.day(accessedOn));
        return html`<li>
          ${link(url, title)}
          <span class="meta"
            >${publisher}${publisher && accessed && ', '}${
              accessed && site.rich('accessed', { date: accessed })
            }</span
          >
        </li>`;
      })}
    </ol>
  </section>`;

const topics = (post, site) =>
  post.topics.length > 0 &&
  html`<p class="topics meta">
    <span>${site.t('filedUnder')}</span>
    ${post.topics.map(
      ({ slug, name }) =>
        html`<a class="chip" href="${site.path('/')}?topic=${encodeURIComponent(slug)}"
          >${name}</a
        > `
    )}
  </p>`;

function about(post, site) {
  // Of an author without a page there is nothing to say but the name, and the byline says it.
  const authors = post.byline.filter(({ role, attorney }) => role !== 'editor' && attorney.url);
  if (authors.length === 0) return null;
  return html`<section aria-labelledby="about">
    <h2 id="about">${site.t('about', { count: authors.length })}</h2>
    ${authors.map(({ attorney }) => authorCard(attorney, site))}
  </section>`;
}

const head = (post, site) =>
  html`<header class="post-head">
    ${
      post.practiceAreas.length > 0 &&
      html`<p class="area">
        ${post.practiceAreas.map(({ url, name }) => html`${link(url, name)} `)}
      </p>`
    }
    <h1>${post.title}</h1>
    ${post.dek && html`<p class="dek">${post.dek}</p>`} ${postByline(post, site)}
  </header>`;

function view({ post, jsonLd, thread, sort, after, replies }, site) {
  const hero = { className: 'hero', sizes: '(min-width: 64rem) 60rem, 100vw', first: true };
  return {
    title: post.seo.title,
    description: post.seo.description ?? post.dek,
    image: post.seo.image ?? post.heroImage,
    canonical: post.url,
    alternates: post.localizations,
    article: {
      published: post.publishedOn,
      modified: post.modifiedOn,
      authors: post.byline.flatMap(({ attorney }) => attorney.url ?? []),
    },
    jsonLd,
    callToAction: post.callToAction,
    script: '/site/comments.js',
    main: html`<article class="post">
        ${head(post, site)} ${post.heroImage && figure(post.heroImage, site, hero)}
        ${notices(post, 'top')} ${standing(post, site)} ${corrections(post, site)}
        ${body(post, site)} ${furtherReading(post, site)}
        <footer class="post-foot">
          ${topics(post, site)}
          <div class="notices">${notices(post, 'bottom')} ${responsibility(post, site)}</div>
          ${about(post, site)}
        </footer>
      </article>
      ${comments(post, thread, { path: post.url, sort, after, replies }, site)}`,
  };
}

module.exports = { load, view };
