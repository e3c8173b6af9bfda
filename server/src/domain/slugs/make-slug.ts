import { cutSlug } from './cut-slug';
import { isDocumentIdLike } from './is-document-id-like';
import { isReservedSlug } from './is-reserved-slug';
import { slugifyText } from './slugify-text';

/** Characters. Search engines show about this much of a path; columns hold 200. */
export const SLUG_MAX_LENGTH = 80;

export interface SlugFallback {
  /** What kind of thing it is: `post`, `attorney`, `practice-area`. Itself a slug. */
  prefix: string;
  /** Tells two things of one kind apart; a part of the documentId. Itself a slug. */
  suffix: string;
}

/**
 * A slug for a title or a name, at most 80 characters. Text that leaves nothing gives
 * `prefix-suffix`; a result that addresses would take for a documentId, or for an address of the
 * API's own, gets the prefix appended.
 */
export const makeSlug = (text: string, { prefix, suffix }: SlugFallback): string => {
  const slug = cutSlug(slugifyText(text), SLUG_MAX_LENGTH);
  if (slug === '') return cutSlug(`${prefix}-${suffix}`, SLUG_MAX_LENGTH);
  return isDocumentIdLike(slug) || isReservedSlug(slug) ? `${slug}-${prefix}` : slug;
};
