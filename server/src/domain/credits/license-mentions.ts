import { CREATIVE_COMMONS_KINDS } from '../../../../contract/vocabulary';
import type { CreativeCommonsKind, LicenseId } from '../../../../contract';
import { creativeCommonsTerms, isLicenseId } from './licenses';

/** One place in a credit where a license is named. */
export type LicenseMention =
  | { certainty: 'exact'; id: LicenseId }
  /** `CC BY-SA` without a version; the kind is null for a bare `Creative Commons`. */
  | { certainty: 'partial'; kind: CreativeCommonsKind | null }
  /** A version or a combination that no credit can name. */
  | { certainty: 'unsupported' };

/** The kind that a list of conditions makes, in whatever order and writing; null for none. */
const kindOf = (conditions: string): CreativeCommonsKind | null => {
  const named = conditions.replace(/\band\b/gi, '');
  const has = (pattern: RegExp, code: string): string => (pattern.test(named) ? code : '');
  const name = 'BY' + has(/nc|non/i, '-NC') + has(/sa|share/i, '-SA') + has(/nd|deriv/i, '-ND');
  return CREATIVE_COMMONS_KINDS.find((kind) => kind === name) ?? null;
};

const fullVersion = (version: string): string =>
  version.length === 1 ? `${version}.0` : version.replace(',', '.');

/**
 * What is meant by Creative Commons' `BY` with further conditions (`-nc-sa`, `-ShareAlike`) and a
 * version, if one is given. `4` is 4.0; a version that does not exist is not guessed.
 */
export const creativeCommonsMention = (
  conditions: string,
  version: string | undefined
): LicenseMention => {
  const kind = kindOf(conditions);
  if (kind === null) return { certainty: 'unsupported' };
  if (version === undefined) return { certainty: 'partial', kind };
  const id = `CC-${kind}-${fullVersion(version)}`;
  return isLicenseId(id) ? { certainty: 'exact', id } : { certainty: 'unsupported' };
};

/** The words "public domain" beside CC0 say the same, less exactly. */
const withoutEchoes = (ids: ReadonlySet<LicenseId>): LicenseId[] =>
  [...ids].filter((id) => id !== 'public-domain-mark' || !ids.has('CC0-1.0'));

/**
 * The one license that all mentions agree on. Null where there is none, where only a part of it is
 * said, and where two contradict each other: an editor chooses then.
 */
export const resolveLicense = (mentions: readonly LicenseMention[]): LicenseId | null => {
  const ids = new Set<LicenseId>();
  const kinds = new Set<CreativeCommonsKind>();
  for (const mention of mentions) {
    if (mention.certainty === 'unsupported') return null;
    if (mention.certainty === 'exact') ids.add(mention.id);
    else if (mention.kind !== null) kinds.add(mention.kind);
  }
  const [id, ...others] = withoutEchoes(ids);
  if (id === undefined || others.length > 0) return null;
  const kind = creativeCommonsTerms(id)?.kind;
  return [...kinds].every((named) => named === kind) ? id : null;
};
