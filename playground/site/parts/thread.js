'use strict';

const { html } = require('../html');
const { commentCount } = require('./byline');
const { comment, more } = require('./comment');
const { commentForm } = require('./comment-form');

/** The other order of the comments; nothing to choose where there is one comment or none. */
function order(thread, { path, sort }, site) {
  if (!thread.meta || thread.meta.topLevelCount < 2) return null;
  const choice = (value, words) =>
    value === sort
      ? html`<span aria-current="true">${words}</span>`
      : html`<a href="${path}?sort=${value}#comments" rel="nofollow">${words}</a>`;
  return html`<nav class="order meta" aria-label="${site.t('order')}">
    ${choice('oldest', site.t('oldestFirst'))} ${choice('newest', site.t('newestFirst'))}
  </nav>`;
}

/** One page of comments, or of the replies to one of them, and the way to the next. */
function list(page, view, site) {
  if (!page) return html`<p class="notice">${site.t('commentsAway')}</p>`;
  const query = view.replies ? `replies=${view.replies}` : `sort=${view.sort}`;
  const next = page.meta.next && `?${query}&after=${encodeURIComponent(page.meta.next)}#comments`;
  return html`<ol class="thread" data-thread data-sort="${view.sort}">
      ${page.data.map((entry) => comment(entry, view.path, site))}
    </ol>
    ${next && more(view.path + next, site.t(view.replies ? 'moreReplies' : 'moreComments'))}`;
}

/** Why nobody can write now. `comments.notice` has the firm's own words for it. */
function closed({ mode, notice }, site) {
  const words = notice ?? site.t(mode === 'paused' ? 'commentsPaused' : 'commentsClosed');
  return html`<p class="notice">${words}</p>`;
}

/**
 * The comments of a post. `view`: `path` of the post, `sort`, `after` (cursor of a later page),
 * `replies` (documentId of the comment whose replies are shown alone).
 */
function comments(post, page, view, site) {
  const { mode, open, count, closesOn } = post.comments;
  if (mode === 'off') return null;
  const whole = !view.after && !view.replies;
  const empty = page && whole && page.data.length === 0;
  return html`<section class="comments" id="comments" aria-labelledby="comments-title">
    <div class="comments-head">
      <h2 id="comments-title">${site.t('commentsTitle')}</h2>
      <p class="meta" ${count === 0 && html`hidden`}>${commentCount(count, site)}</p>
      ${page && order(page, view, site)}
    </div>
    ${
      !whole &&
      html`<p class="meta"><a href="${view.path}#comments">← ${site.t('allComments')}</a></p>`
    }
    ${
      empty &&
      html`<p class="empty" data-empty>${site.t(open ? 'noComments' : 'noCommentsClosed')}</p>`
    }
    ${list(page, view, site)} ${open ? commentForm(post, view, site) : closed(post.comments, site)}
    ${
      open &&
      closesOn &&
      html`<p class="meta">${site.t('commentsCloseOn', { date: site.date(closesOn) })}</p>`
    }
  </section>`;
}

module.exports = { comments };
