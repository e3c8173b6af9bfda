import { CREDIT_PARTS } from '../../../../contract/vocabulary';
import type { Credit, CreditPart, LicenseId } from '../../../../contract';
import { creativeCommonsTerms, describeLicense } from './licenses';

/** A credit as it is stored with the media file. */
export interface CreditFields {
  title: string | null;
  author: string | null;
  license: LicenseId | null;
  sourceUrl: string | null;
  changes: string | null;
}

const given = (text: string | null): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

const requiredParts = (license: LicenseId | null): readonly CreditPart[] => {
  if (license === null) return ['license'];
  const terms = creativeCommonsTerms(license);
  if (terms !== null) {
    return terms.version === '4.0' ? ['author', 'sourceUrl'] : ['title', 'author', 'sourceUrl'];
  }
  return license === 'all-rights-reserved' || license === 'other' ? ['author'] : [];
};

const titledBy = (title: string | null, author: string | null): string | null => {
  if (title === null) return author;
  return author === null ? `“${title}”` : `“${title}” by ${author}`;
};

const reservedLine = (title: string | null, author: string | null): string => {
  const owner = author === null ? null : `© ${author}`;
  const work = [title === null ? null : `“${title}”`, owner]
    .filter((part) => part !== null)
    .join(' ');
  if (work === '') return 'All rights reserved.';
  return `${work}${work.endsWith('.') ? '' : '.'} All rights reserved.`;
};

const lineOf = ({ title, author, license, changes }: CreditFields): string => {
  const suffix = changes === null ? '' : ` (${changes})`;
  if (license === 'all-rights-reserved') return reservedLine(title, author) + suffix;
  const terms = license === null || license === 'other' ? null : describeLicense(license).name;
  const parts = [titledBy(title, author), terms].filter((part) => part !== null);
  return (parts.join(', ') + suffix).trim();
};

/**
 * A stored credit as it is served: one line for under the image, and what it still lacks.
 *
 * What a license asks for, after its legal code:
 * - Creative Commons 4.0, section 3(a)(1): the creator, a link to the material, the license. No
 *   title (https://creativecommons.org/licenses/by/4.0/legalcode).
 * - Creative Commons 1.0 to 3.0, section 4: the title as well, "if supplied". Whether one was
 *   supplied cannot be told from an empty field, so it counts as missing; for a work that has none
 *   an editor writes "Untitled" (https://creativecommons.org/licenses/by/3.0/legalcode).
 * - 1.0 alone asks for no link to the work. It is wanted all the same: without the source nobody
 *   can check the rest (https://wiki.creativecommons.org/wiki/Recommended_practices_for_attribution).
 * - CC0 and the public domain ask for nothing.
 * - All rights reserved and other terms: whoever gave leave wants to be named.
 * - No license: the license alone counts as missing, since the rest depends on it.
 *
 * The line carries no URLs: a page links the license's name to `license.url` and the title to
 * `sourceUrl`, which the licenses ask for.
 */
export const describeCredit = (stored: CreditFields): Credit => {
  const fields = {
    title: given(stored.title),
    author: given(stored.author),
    license: stored.license,
    sourceUrl: given(stored.sourceUrl),
    changes: given(stored.changes),
  };
  const required = requiredParts(fields.license);
  const missing = CREDIT_PARTS.filter((part) => required.includes(part) && fields[part] === null);
  return {
    ...fields,
    license: fields.license === null ? null : describeLicense(fields.license),
    line: lineOf(fields),
    complete: missing.length === 0,
    missing,
  };
};
