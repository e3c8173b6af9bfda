import {
  CREATIVE_COMMONS_KINDS,
  CREATIVE_COMMONS_VERSIONS,
  LICENSE_IDS,
} from '../../../../contract/vocabulary';
import type {
  CreativeCommonsId,
  CreativeCommonsKind,
  CreativeCommonsVersion,
  License,
  LicenseId,
} from '../../../../contract';

/** A Creative Commons license taken apart. */
export interface CreativeCommonsTerms {
  id: CreativeCommonsId;
  kind: CreativeCommonsKind;
  version: CreativeCommonsVersion;
}

type OtherLicenseId = Exclude<LicenseId, CreativeCommonsId>;

const OTHER_LICENSES: Readonly<Record<OtherLicenseId, Pick<License, 'name' | 'url'>>> = {
  'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'public-domain-mark': {
    name: 'Public Domain Mark 1.0',
    url: 'https://creativecommons.org/publicdomain/mark/1.0/',
  },
  'all-rights-reserved': { name: 'All rights reserved', url: null },
  other: { name: 'Other license', url: null },
};

const TERMS: ReadonlyMap<string, CreativeCommonsTerms> = new Map(
  CREATIVE_COMMONS_KINDS.flatMap((kind) =>
    CREATIVE_COMMONS_VERSIONS.map((version): [string, CreativeCommonsTerms] => {
      const id: CreativeCommonsId = `CC-${kind}-${version}`;
      return [id, { id, kind, version }];
    })
  )
);

/** In 1.0 alone the deed names these two conditions the other way around. */
const deedName = ({ kind, version }: CreativeCommonsTerms): string =>
  kind === 'BY-NC-ND' && version === '1.0' ? 'by-nd-nc' : kind.toLowerCase();

const isOtherLicenseId = (id: string): id is OtherLicenseId => Object.hasOwn(OTHER_LICENSES, id);

/** Whether a text, such as one out of a column, is the id of a license that credits can name. */
export const isLicenseId = (text: string): text is LicenseId =>
  LICENSE_IDS.some((id) => id === text);

/** Kind and version of a Creative Commons license; null for all other licenses, CC0 among them. */
export const creativeCommonsTerms = (id: LicenseId): CreativeCommonsTerms | null =>
  TERMS.get(id) ?? null;

/**
 * What a license is called, and where its deed is: `CC BY-SA 3.0`,
 * `https://creativecommons.org/licenses/by-sa/3.0/`. Deeds: https://creativecommons.org/licenses/list.en
 */
export const describeLicense = (id: LicenseId): License => {
  if (isOtherLicenseId(id)) return { id, ...OTHER_LICENSES[id] };
  const terms = TERMS.get(id);
  if (terms === undefined) return { id, ...OTHER_LICENSES.other };
  return {
    id,
    name: `CC ${terms.kind} ${terms.version}`,
    url: `https://creativecommons.org/licenses/${deedName(terms)}/${terms.version}/`,
  };
};
