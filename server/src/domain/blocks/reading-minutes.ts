import type { Blocks } from '../../../../contract';
import { countWords } from './count-words';
import { plainText } from './plain-text';

/**
 * Adults read English non-fiction silently at 238 words a minute on average (Brysbaert 2019,
 * https://doi.org/10.1016/j.jml.2019.104047); legal prose is no faster.
 */
const WORDS_PER_MINUTE = 230;

/** Whole minutes, to the nearest, and at least 1. */
export const readingMinutes = (blocks: Blocks | null | undefined): number =>
  Math.max(1, Math.round(countWords(plainText(blocks)) / WORDS_PER_MINUTE));
