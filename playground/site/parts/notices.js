'use strict';

const { html, link } = require('../html');
const { time } = require('./byline');
const { jurisdictionName } = require('./jurisdictions');

/** The notices that the rules of the post's jurisdictions ask for, where they ask for them. */
const notices = (post, placement) =>
  post.notices
    .filter((notice) => notice.placement === placement)
    .map(({ code, text }) => html`<p class="notice" data-code="${code}">${text}</p>`);

/** What a reader must know first of a post that is no longer the last word. */
function standing({ standing: { state, supersededBy } }, site) {
  if (state === 'current') return null;
  if (state === 'archived') return html`<p class="notice strong">${site.t('archived')}</p>`;
  return html`<p class="notice strong">
    ${
      supersededBy
        ? site.rich('superseded', { post: link(supersededBy.url, supersededBy.title) })
        : site.t('supersededAlone')
    }
  </p>`;
}

const corrections = (post, site) =>
  post.corrections.length > 0 &&
  html`<section class="corrections" aria-labelledby="corrections">
    <h2 id="corrections">${site.t('corrections')}</h2>
    <ul>
      ${post.corrections.map(
        ({ date, text }) => html`<li><b>${time(date, site.day(date))}</b> ${text}</li>`
      )}
    </ul>
  </section>`;

/** Who answers for a post and what law it speaks of. */
function responsibility({ responsibleAttorney: attorney, jurisdictions }, site) {
  if (!attorney && jurisdictions.length === 0) return null;
  const places = jurisdictions.map(jurisdictionName);
  return html`<p class="notice">
    ${
      attorney &&
      html`<span>${site.rich('responsible', { name: link(attorney.url, attorney.name) })}.</span>`
    }
    ${places.length > 0 && html`<span>${site.t('lawOf', { places: places.join(', ') })}.</span>`}
  </p>`;
}

module.exports = { notices, standing, corrections, responsibility };
