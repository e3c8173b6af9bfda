import { cutSlug } from './cut-slug';
import { SLUG_MAX_LENGTH } from './make-slug';

/**
 * `base`, `base-2`, `base-3` and so on without end, each at most 80 characters and none twice: who
 * looks for a free slug takes the first that nobody owns.
 */
export function* slugCandidates(base: string): Generator<string, never, undefined> {
  const first = cutSlug(base, SLUG_MAX_LENGTH);
  yield first;
  for (let number = 2; ; number += 1) {
    const ending = `-${number}`;
    const candidate = cutSlug(base, SLUG_MAX_LENGTH - ending.length) + ending;
    // A base that already ends in its own number, and fills the room, comes out once more.
    if (candidate !== first) yield candidate;
  }
}
