import { isDocumentIdLike } from './is-document-id-like';
import { isReservedSlug } from './is-reserved-slug';

/** Characters: the width of the column. */
const TYPED_SLUG_MAX_LENGTH = 200;

const HYPHENATED_WORDS = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Whether a slug that an editor typed can be taken as it is: words of [a-z0-9] with single hyphens
 * between them, at most 200 characters, neither like a documentId nor an address of the API's own.
 */
export const isValidSlug = (text: string): boolean =>
  text.length <= TYPED_SLUG_MAX_LENGTH &&
  HYPHENATED_WORDS.test(text) &&
  !isDocumentIdLike(text) &&
  !isReservedSlug(text);
