'use strict';

const { html, link } = require('../html');
const { picture } = require('./image');

const initials = (name) =>
  name
    .split(',')[0]
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => [...word][0])
    .filter((_, index, all) => index === 0 || index === all.length - 1)
    .join('');

/** A face, or initials where there is no picture. The name stands beside it, so it says nothing. */
const face = ({ name, headshot }, site, sizes = '3rem') =>
  headshot
    ? html`<span class="face">${picture(headshot, site, { sizes, alt: '' })}</span>`
    : html`<span class="face" aria-hidden="true">${initials(name)}</span>`;

const vcard = (attorney, site) => site.api(`/attorneys/${attorney.slug}/vcard`);

/** An attorney at the end of what they wrote. */
const authorCard = (attorney, site) =>
  html`<article class="author">
    ${face(attorney, site, '5rem')}
    <div>
      <h3>${link(attorney.url, attorney.name)}</h3>
      ${
        attorney.former
          ? html`<p class="meta">${site.t('former')}</p>`
          : attorney.title && html`<p class="meta">${attorney.title}</p>`
      }
      ${attorney.shortBio && html`<p>${attorney.shortBio}</p>`}
      <p class="meta actions">
        ${link(attorney.url, site.t('profile'))}
        ${!attorney.former && link(vcard(attorney, site), site.t('saveContact'))}
      </p>
    </div>
  </article>`;

/** An attorney in the list of them all. */
const attorneyCard = (attorney, site) =>
  html`<li class="person">
    ${face(attorney, site, '6rem')}
    <div>
      <h2>${link(attorney.url, attorney.name)}</h2>
      <p class="meta">${attorney.former ? site.t('former') : attorney.title}</p>
      ${attorney.shortBio && html`<p>${attorney.shortBio}</p>`}
      ${
        attorney.practiceAreas.length > 0 &&
        html`<p class="meta actions">
          ${attorney.practiceAreas.map((area) => html`${link(area.url, area.name)} `)}
        </p>`
      }
    </div>
  </li>`;

module.exports = { face, vcard, authorCard, attorneyCard };
