/**
 * Licenses that an image credit can name: SPDX identifiers where SPDX has one
 * (https://spdx.org/licenses/), and three words for what is no SPDX license.
 */
export const CREATIVE_COMMONS_KINDS = [
  'BY',
  'BY-SA',
  'BY-NC',
  'BY-ND',
  'BY-NC-SA',
  'BY-NC-ND',
] as const;
export const CREATIVE_COMMONS_VERSIONS = ['4.0', '3.0', '2.5', '2.0', '1.0'] as const;

export type CreativeCommonsKind = (typeof CREATIVE_COMMONS_KINDS)[number];
export type CreativeCommonsVersion = (typeof CREATIVE_COMMONS_VERSIONS)[number];
export type CreativeCommonsId = `CC-${CreativeCommonsKind}-${CreativeCommonsVersion}`;

const OTHER_LICENSE_IDS = [
  'CC0-1.0',
  'public-domain-mark',
  'all-rights-reserved',
  'other',
] as const;

export type LicenseId = CreativeCommonsId | (typeof OTHER_LICENSE_IDS)[number];

const creativeCommonsIds = CREATIVE_COMMONS_VERSIONS.flatMap((version) =>
  CREATIVE_COMMONS_KINDS.map((kind): CreativeCommonsId => `CC-${kind}-${version}`)
);

export const LICENSE_IDS: readonly LicenseId[] = [...creativeCommonsIds, ...OTHER_LICENSE_IDS];

/** What a credit can lack; named in `credit.missing`. */
export const CREDIT_PARTS = ['title', 'author', 'license', 'sourceUrl'] as const;
export type CreditPart = (typeof CREDIT_PARTS)[number];
