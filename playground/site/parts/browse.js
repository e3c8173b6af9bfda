'use strict';

const { html } = require('../html');
const { withParameters } = require('./pagination');

/** What the list of posts can be narrowed by: the API's filter, the heading, the choices. */
const facets = ({ practiceAreas, topics, attorneys, archives }) => [
  ['practiceArea', 'byPracticeArea', practiceAreas.map(({ slug, name }) => [slug, name])],
  ['topic', 'byTopic', topics.map(({ slug, name }) => [slug, name])],
  ['attorney', 'byAttorney', attorneys.map(({ slug, name }) => [slug, name])],
  ['year', 'byYear', [...new Set(archives.map(({ year }) => String(year)))].map((y) => [y, y])],
];

/** Links that narrow the list; the one that is chosen is marked. */
const browse = (data, url, site) => {
  const filled = facets(data).filter(([, , choices]) => choices.length > 0);
  if (filled.length === 0) return null;
  return html`<nav class="browse" aria-labelledby="browse">
    <h2 id="browse">${site.t('browse')}</h2>
    ${filled.map(
      ([filter, heading, choices]) =>
        html`<div class="facet">
          <h3>${site.t(heading)}</h3>
          <ul>
            ${choices.map(([value, name]) => {
              const current = url.searchParams.get(filter) === value;
              const href = withParameters(url, { [filter]: value, page: null });
              return html`<li>
                <a href="${href}" ${current && html`aria-current="true"`}>${name}</a>
              </li>`;
            })}
          </ul>
        </div>`
    )}
  </nav>`;
};

/** What the list is narrowed by now, each with the way to let it go. */
function chosen(data, url, site) {
  const choices = facets(data).flatMap(([filter, , all]) => {
    const value = url.searchParams.get(filter);
    return value ? [{ filter, name: all.find(([slug]) => slug === value)?.[1] ?? value }] : [];
  });
  if (choices.length === 0) return null;
  return html`<div class="chosen">
    <span class="meta">${site.t('showing')}</span>
    ${choices.map(({ filter, name }) => {
      const href = withParameters(url, { [filter]: null, page: null });
      const label = site.t('removeFilter', { name });
      return html`<a class="chip" href="${href}" aria-label="${label}">
        ${name} <span aria-hidden="true">×</span>
      </a>`;
    })}
    <a class="meta" href="${url.pathname}">${site.t('showAll')}</a>
  </div>`;
}

module.exports = { browse, chosen };
