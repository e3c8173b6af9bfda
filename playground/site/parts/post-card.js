'use strict';

const { html, link } = require('../html');
const { cardByline } = require('./byline');
const { picture } = require('./image');

const area = ([first]) => first && html`<p class="area">${link(first.url, first.name)}</p>`;

/** The image leads to the post as its title does; once is enough for who listens or tabs. */
const cardImage = (post, site, options) =>
  post.heroImage &&
  html`<a class="card-image" href="${post.url}" tabindex="-1" aria-hidden="true">
    ${picture(post.heroImage, site, { ...options, alt: '' })}
  </a>`;

const words = (post, site) =>
  html`<div class="card-words">
    ${area(post.practiceAreas)}
    <h2>${link(post.url, post.title)}</h2>
    ${post.dek && html`<p class="dek">${post.dek}</p>`} ${cardByline(post, site)}
  </div>`;

/** The newest post, larger than the others. */
const leadCard = (post, site) =>
  html`<article class="lead">
    ${cardImage(post, site, { sizes: '(min-width: 60rem) 40rem, 100vw', first: true })}
    ${words(post, site)}
  </article>`;

const postCard = (post, site) =>
  html`<article class="card">
    ${words(post, site)} ${cardImage(post, site, { sizes: '(min-width: 40rem) 11rem, 30vw' })}
  </article>`;

const postCards = (posts, site) =>
  html`<div class="cards">${posts.map((post) => postCard(post, site))}</div>`;

module.exports = { leadCard, postCards };
