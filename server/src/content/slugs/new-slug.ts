import { newDocumentId } from '../../adapters/new-document-id';
import { isValidSlug } from '../../domain/slugs/is-valid-slug';
import { makeSlug } from '../../domain/slugs/make-slug';
import { slugCandidates } from '../../domain/slugs/slug-candidates';
import type { SluggedSubjectType } from '../subject-types';
import { SUFFIX_LENGTH } from './is-made-from';

const slugOf = (text: string, prefix: SluggedSubjectType): string =>
  makeSlug(text, { prefix, suffix: newDocumentId().slice(0, SUFFIX_LENGTH) });

/** What a title may become, the first choice first, without end. */
export const slugsFor = (title: string, prefix: SluggedSubjectType): Iterable<string> =>
  slugCandidates(slugOf(title, prefix));

/** What an editor typed, as it can stand in an address. */
export const tidiedSlug = (typed: string, prefix: SluggedSubjectType): string =>
  isValidSlug(typed) ? typed : slugOf(typed, prefix);
