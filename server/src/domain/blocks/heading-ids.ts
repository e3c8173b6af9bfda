import { cutSlug } from '../slugs/cut-slug';
import { slugifyText } from '../slugs/slugify-text';

/**
 * Browsers make an element's id a property of `window` and `document`. With this before it, a
 * heading called "Location" or "Forms" takes the place of nothing.
 */
const PREFIX = 'section';

/** Characters, the prefix not counted. */
const LONGEST = 60;

export type AllocateHeadingId = (text: string) => string;

/** Gives out ids for the headings of one document: `section-fair-use`, `section-fair-use-2`. */
export const createHeadingIds = (): AllocateHeadingId => {
  const taken = new Set<string>();
  const repeats = new Map<string, number>();
  return (text) => {
    const slug = cutSlug(slugifyText(text.slice(0, 1_000)), LONGEST);
    const base = slug === '' ? PREFIX : `${PREFIX}-${slug}`;
    let number = repeats.get(base) ?? 1;
    let id = number === 1 ? base : `${base}-${number}`;
    // A heading "Step 2" may already own what the second "Step" would get.
    while (taken.has(id)) {
      number += 1;
      id = `${base}-${number}`;
    }
    repeats.set(base, number + 1);
    taken.add(id);
    return id;
  };
};
