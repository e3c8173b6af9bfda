import { isDocumentIdLike } from '../domain/slugs/is-document-id-like';

/** What a filter names: a present slug, or a documentId. */
export const bySlugOrId = (name: string): Record<string, unknown> =>
  isDocumentIdLike(name) ? { documentId: name } : { slug: name };
