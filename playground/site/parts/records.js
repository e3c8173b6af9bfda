'use strict';

const { html, link } = require('../html');
const { time } = require('./byline');
const { jurisdictionName } = require('./jurisdictions');

const day = (value, key, site) => value && site.rich(key, { date: time(value, site.day(value)) });

function admission(entry, site) {
  const place = jurisdictionName(entry.jurisdiction);
  return [
    ...(entry.court ? [entry.court, place] : [place]),
    entry.year,
    entry.barNumber && site.t('barNumber', { number: entry.barNumber }),
    entry.status && site.t(entry.status),
    day(entry.verifiedOn, 'verifiedOn', site),
  ];
}

const certification = (entry, site) => [
  entry.area,
  entry.organization,
  entry.accreditedBy && site.t('accreditedBy', { name: entry.accreditedBy }),
  day(entry.expiresOn, 'until', site),
];

const award = ({ name, body, year, methodologyUrl }, site) => [
  name,
  body,
  year,
  methodologyUrl && link(methodologyUrl, site.t('methodology')),
];

const publication = ({ title, publisher, year, url }) => [
  html`<cite>${link(url, title)}</cite>`,
  publisher,
  year,
];

/** The sections of a bio in their order: heading, field of the attorney, the pieces of an entry. */
const SECTIONS = [
  ['admissions', 'admissions', admission],
  ['certifications', 'certifications', certification],
  ['education', 'education', ({ school, degree, honors, year }) => [school, degree, honors, year]],
  ['clerkships', 'clerkships', ({ court, judge, years }) => [court, judge, years]],
  ['publicOffices', 'publicOffices', ({ office, body, years }) => [office, body, years]],
  ['teaching', 'teaching', ({ institution, subject, years }) => [institution, subject, years]],
  ['languages', 'languages', (tag, site) => [site.languageName(tag)]],
  ['memberships', 'memberships', ({ organization, role, years }) => [organization, role, years]],
  ['awards', 'awards', award],
  ['publications', 'publications', publication],
  ['matters', 'representativeMatters', ({ summary, disclaimer }) => [summary, disclaimer]],
  ['profiles', 'profiles', ({ label, url }) => [link(url, label, html`rel="me"`)]],
];

/** The first piece in strong ink, what is known of the others behind it. */
function line([first, ...rest]) {
  const known = rest.filter(Boolean).map((piece, index) => html`${index > 0 && ', '}${piece}`);
  return html`<li>
    <span>${first}</span> ${known.length > 0 && html`<span class="meta">${known}</span>`}
  </li>`;
}

/** What an attorney has been admitted to, learned, taught and written; empty sections stay away. */
const records = (attorney, site) =>
  SECTIONS.filter(([, field]) => attorney[field].length > 0).map(
    ([heading, field, pieces]) =>
      html`<section>
        <h2>${site.t(heading)}</h2>
        <ul>
          ${attorney[field].map((entry) => line(pieces(entry, site)))}
        </ul>
      </section>`
  );

module.exports = { records };
