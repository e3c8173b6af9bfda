'use strict';

const { html } = require('../html');
const { commentTemplate } = require('./comment');

const field = (name, label, input) =>
  html`<div class="field">
    ${label} ${input}
    <p class="field-error" id="comment-${name}-error" data-error="${name}"></p>
  </div>`;

const described = (name) => html`aria-describedby="comment-${name}-error" required`;

/** The name of `website` is the contract's HONEYPOT_FIELD: programs fill it in, people never see it. */
const honeypot = (site) =>
  html`<div class="trap" aria-hidden="true">
    <label>${site.t('honeypot')} <input name="website" tabindex="-1" autocomplete="off" /></label>
  </div>`;

/**
 * What stands above the box: the notices that the post must carry there, and the one that the API
 * sends with the form. Until then the site says the same in its own words.
 */
function caution(post, site) {
  const own = post.notices.filter(({ placement }) => placement === 'comment-form');
  return html`${own.map(({ text }) => html`<p class="caution">${text}</p>`)}
    <p class="caution" data-notice ${own.length > 0 && html`hidden`}>
      ${site.t('commentCaution')}
    </p>`;
}

/** Hidden until `/site/comments.js` takes it over: a comment needs a token that is asked for late. */
const commentForm = (post, view, site) =>
  html`<form
      class="comment-form"
      data-comment-form
      data-endpoint="${site.api(`/posts/${post.slug}/comments`)}"
      data-locale="${post.locale}"
      data-messages="${JSON.stringify(site.commentMessages)}"
      aria-labelledby="comment-form-title"
      novalidate
      hidden
    >
      <h3 id="comment-form-title" data-form-title>${site.t('leaveComment')}</h3>
      <div class="form-fields" data-fields>
        ${caution(post, site)}
        ${field(
          'name',
          html`<label for="comment-name">${site.t('name')}</label>`,
          html`<input id="comment-name" name="name" autocomplete="name" ${described('name')} />`
        )}
        ${field(
          'email',
          html`<label for="comment-email"
            >${site.t('email')} <span class="meta">${site.t('emailHint')}</span></label
          >`,
          html`<input
            id="comment-email"
            name="email"
            type="email"
            autocomplete="email"
            ${described('email')}
          />`
        )}
        ${field(
          'body',
          html`<label for="comment-body">${site.t('comment')}</label>`,
          html`<textarea id="comment-body" name="body" rows="6" ${described('body')}></textarea>`
        )}
        ${honeypot(site)}
        <div class="form-actions">
          <button class="button" type="submit">${site.t('send')}</button>
          <button class="plain" type="button" data-cancel-reply hidden>
            ${site.t('cancelReply')}
          </button>
        </div>
      </div>
      <p class="form-status" role="status" tabindex="-1" data-status></p>
      <button class="plain" type="button" data-another hidden>${site.t('another')}</button>
    </form>
    ${commentTemplate(view.path, site)}
    <noscript><p class="notice">${site.t('noScript')}</p></noscript>`;

module.exports = { commentForm };
