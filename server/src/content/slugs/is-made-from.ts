import { cutSlug } from '../../domain/slugs/cut-slug';
import { SLUG_MAX_LENGTH, makeSlug } from '../../domain/slugs/make-slug';

/** Characters of a documentId that stand in for a title that leaves nothing: `post-k3v9x2ab`. */
export const SUFFIX_LENGTH = 8;

const SUFFIX = new RegExp(`^[a-z0-9]{${SUFFIX_LENGTH}}(?=-|$)`);

/** `-2` and up, as `slugCandidates` appends them. */
const NUMBER = /-(?:[2-9]|[1-9]\d+)$/;

/**
 * Whether the plugin made a slug from this title, with or without a number, and nobody typed it.
 * Compared with what would be made now: a number may have taken the place of a word.
 */
export const isMadeFrom = (title: string, slug: string, prefix: string): boolean => {
  const suffix = SUFFIX.exec(slug.slice(prefix.length + 1))?.[0] ?? '';
  const base = makeSlug(title, { prefix, suffix });
  const number = NUMBER.exec(slug)?.[0] ?? '';
  return slug === base || slug === cutSlug(base, SLUG_MAX_LENGTH - number.length) + number;
};
