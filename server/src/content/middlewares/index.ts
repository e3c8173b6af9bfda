import type { Core } from '@strapi/strapi';
import { LegalBlogError } from '../../domain/errors';
import { asHttpError } from './as-http-error';
import { assignSlugs } from './assign-slugs';
import { composeAttorneyName } from './compose-attorney-name';
import { dateFirstPublication } from './date-first-publication';
import type { DocumentAction, DocumentMiddleware, Next } from './document-action';
import { keepSupersedingPost } from './keep-superseding-post';
import { readCreditLine } from './read-credit-line';
import { refuseDeletingInUse } from './refuse-deleting-in-use';

/**
 * What happens to content on its way to the database, first to last. The name comes before the
 * slug, which is made from it.
 */
const middlewares: readonly DocumentMiddleware[] = [
  refuseDeletingInUse,
  readCreditLine,
  composeAttorneyName,
  assignSlugs,
  dateFirstPublication,
  keepSupersedingPost,
];

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);
const OURS = 'plugin::legal-blog.';

/**
 * Registers them with the document service. Strapi runs document middlewares outside of its own
 * transaction; the one opened here makes an entry, its slug claim and its dates one write.
 */
export const registerDocumentMiddlewares = (strapi: Core.Strapi): void => {
  strapi.documents.use(async (context, next) => {
    if (!context.uid.startsWith(OURS) || READS.has(context.action)) {
      return await next();
    }
    const action: DocumentAction = {
      strapi,
      uid: context.uid,
      action: context.action,
      params: context.params,
    };
    const write: Next = async () => await next();
    const run = middlewares.reduceRight<Next>(
      (inner, middleware) => () => middleware(action, inner),
      write
    );
    try {
      return await strapi.db.transaction(run);
    } catch (error) {
      throw error instanceof LegalBlogError ? asHttpError(error) : error;
    }
  });
};
