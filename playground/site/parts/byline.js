'use strict';

const { html, link } = require('../html');
const { face } = require('./person');

const ROLES = ['author', 'co-author', 'editor'];

/** `By A and B, with C, edited by D`, each name a link. */
function names(byline, site) {
  const phrases = ROLES.flatMap((role) => {
    const those = byline.filter((entry) => entry.role === role);
    if (those.length === 0) return [];
    const links = those.map(({ attorney }) =>
      link(attorney.url, attorney.name, html`rel="author"`)
    );
    return [site.rich(role, { names: site.list(links) })];
  });
  return phrases.map((phrase, index) => html`${index > 0 && ', '}${phrase}`);
}

const time = (moment, words) => html`<time datetime="${moment}">${words}</time>`;

const commentCount = (count, site) =>
  html`<span data-comment-count="${count}">${site.t('comments', { count })}</span>`;

/** One line under a card. */
const cardByline = (post, site) =>
  html`<p class="meta dots">
    ${post.byline.length > 0 && html`<span>${names(post.byline, site)}</span>`}
    <span>${time(post.publishedOn, site.date(post.publishedOn))}</span>
    <span>${site.t('minutes', { count: post.readingMinutes })}</span>
    ${
      post.comments &&
      (post.comments.open || post.comments.count > 0) &&
      html`<span>${site.t('comments', { count: post.comments.count })}</span>`
    }
  </p>`;

function reviewed({ lastReviewedOn, reviewedBy }, site) {
  if (!lastReviewedOn && !reviewedBy) return null;
  const name = reviewedBy && link(reviewedBy.url, reviewedBy.name);
  const date = lastReviewedOn && time(lastReviewedOn, site.day(lastReviewedOn));
  const key = name && date ? 'reviewed' : name ? 'reviewedBy' : 'reviewedOn';
  return html`<span>${site.rich(key, { name, date })}</span>`;
}

/** Who wrote a post, when, how long it takes to read, who looked at it last. */
function postByline(post, site) {
  const published = site.date(post.publishedOn);
  const modified = site.date(post.modifiedOn);
  const withThread = post.comments && post.comments.mode !== 'off';
  return html`<div class="byline">
    ${
      post.byline.length > 0 &&
      html`<span class="faces">
        ${post.byline
          .filter(({ role }) => role !== 'editor')
          .map(({ attorney }) => face(attorney, site))}
      </span>`
    }
    <div>
      ${post.byline.length > 0 && html`<p class="by">${names(post.byline, site)}</p>`}
      <p class="meta dots">
        <span>${time(post.publishedOn, published)}</span>
        <span>${site.t('minutes', { count: post.readingMinutes })}</span>
        ${
          withThread &&
          html`<span><a href="#comments">${commentCount(post.comments.count, site)}</a></span>`
        }
      </p>
      <p class="meta dots">
        ${
          modified !== published &&
          html`<span>${site.rich('updated', { date: time(post.modifiedOn, modified) })}</span>`
        }
        ${reviewed(post, site)}
      </p>
    </div>
  </div>`;
}

module.exports = { cardByline, postByline, commentCount, time };
