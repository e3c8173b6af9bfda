/**
 * At most `maxLength` characters of a slug, cut between words. A single word that fills more than
 * half of the room is cut inside: keeping only what stands before it would lose the subject.
 */
export const cutSlug = (slug: string, maxLength: number): string => {
  if (slug.length <= maxLength) return slug;
  // The character after the limit counts too: a hyphen there ends a word that just fits.
  const hyphen = slug.lastIndexOf('-', maxLength);
  const end = hyphen > maxLength / 2 ? hyphen : maxLength;
  return slug.slice(0, end).replace(/-+$/, '');
};
