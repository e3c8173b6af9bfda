import type { IdSource } from '../../server/src/ports/id-source';
import { anId } from '../builders/an-id';

/** Ids that grow, so that a test can name the next one. */
export const createSequentialIds = (letter = 'i'): IdSource => {
  let count = 0;
  return {
    next: () => {
      count += 1;
      return anId(count, letter);
    },
  };
};
