import slugify from 'slugify';

/** Marks that part words and that `slugify` would drop, joining what stands on both sides. */
const WORD_BREAKS = /[/\\_\u2010-\u2015\u2026\u2044\u2212]/g;

/** Signs that `slugify` spells out without a space: `50%` would be `50percent`. */
const SPELLED_OUT = /[$%&€£+<>|]/g;

/**
 * Lower-case words of [a-z0-9] joined with single hyphens; empty where nothing of the text can be
 * written so (`日本語`, `!!!`). The length is that of the text, more or less.
 */
export const slugifyText = (text: string): string =>
  slugify(text.normalize('NFKC').replace(WORD_BREAKS, ' ').replace(SPELLED_OUT, ' $& '), {
    lower: true,
    strict: true,
    trim: true,
  });
