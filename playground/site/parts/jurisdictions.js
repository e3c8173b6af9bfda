'use strict';

/** Names of the ISO 3166-2 codes of the United States, for which `Intl` has none. */
const NAMES = Object.fromEntries(
  `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware
  |DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa
  |KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan
  |MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire
  |NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma
  |OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee
  |TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming
  |AS American Samoa|GU Guam|MP Northern Mariana Islands|PR Puerto Rico|VI U.S. Virgin Islands`
    .split('|')
    .map((entry) => [`US-${entry.slice(0, 2)}`, entry.slice(3).trim()])
);

/** `US-CA` is California, `US` federal law (the same word in both languages of the site). */
const jurisdictionName = (code) => (code === 'US' ? 'federal' : (NAMES[code] ?? code));

module.exports = { jurisdictionName };
