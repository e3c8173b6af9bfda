'use strict';

const { html, link, raw } = require('../html');
const { time } = require('./byline');

/** Leads to the next page of a list. The browser puts that page's comments in its place. */
const more = (href, words) =>
  html`<p class="more"><a href="${href}" rel="nofollow" data-more>${words}</a></p>`;

const author = ({ name, isStaff, attorney }, site) =>
  html`<span class="who">${link(attorney?.url, name)}</span>
    ${isStaff && html`<span class="badge">${site.t(attorney ? 'attorneyBadge' : 'staff')}</span>`}`;

/** Words and author of a comment, or what is left of it. */
function content(entry, path, site) {
  if (entry.tombstone) return html`<p class="tombstone">${site.t('tombstone')}</p>`;
  const { documentId, postedAt, editedAt } = entry;
  return html`<p class="comment-by">
      ${author(entry.author, site)}
      <a class="meta" href="${path}#comment-${documentId}">
        ${time(postedAt, site.date(postedAt))}
      </a>
      ${editedAt && html`<span class="meta">(${site.t('edited')})</span>`}
    </p>
    <div class="comment-text">${raw(entry.html)}</div>
    <button
      class="reply"
      type="button"
      data-reply="${documentId}"
      data-name="${entry.author.name}"
      aria-label="${site.t('replyTo', { name: entry.author.name })}"
    >
      ${site.t('reply')}
    </button>`;
}

/** A comment with the replies to it, and theirs. */
function comment(entry, path, site) {
  const { data, next } = entry.replies;
  const href =
    next && `${path}?replies=${entry.documentId}&after=${encodeURIComponent(next)}#comments`;
  return html`<li class="comment" id="comment-${entry.documentId}" tabindex="-1">
    <article>${content(entry, path, site)}</article>
    ${
      data.length > 0 &&
      html`<ol class="replies">
        ${data.map((reply) => comment(reply, path, site))}
      </ol>`
    }
    ${next && more(href, site.t('moreReplies'))}
  </li>`;
}

/** An empty comment, which the browser fills when one is published at once. */
const commentTemplate = (path, site) => {
  const now = new Date().toISOString();
  const nobody = { name: '', isStaff: false, attorney: null };
  const entry = {
    documentId: 'new',
    author: nobody,
    html: '',
    postedAt: now,
    replies: { data: [] },
  };
  return html`<template data-comment-template>${comment(entry, path, site)}</template>`;
};

module.exports = { comment, commentTemplate, more };
