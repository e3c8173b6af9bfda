import { LegalBlogError } from '../../domain/errors';
import { findReferences } from '../find-references';
import type { DocumentMiddleware } from './document-action';

/** A byline or a quote must not vanish because somebody tidied up: says what still uses it. */
export const refuseDeletingInUse: DocumentMiddleware = async (action, next) => {
  const { documentId } = action.params;
  if (action.action === 'delete' && documentId) {
    const references = await findReferences(action.strapi, action.uid, documentId);
    if (references.length > 0) {
      const names = references.map((reference) => `“${reference.title}”`).join(', ');
      throw new LegalBlogError('IN_USE', `Still in use by ${names}. Remove it there first.`, {
        by: references,
      });
    }
  }
  return next();
};
