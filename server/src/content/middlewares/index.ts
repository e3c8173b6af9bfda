import type { Core } from '@strapi/strapi';
import { freeSlugsOfLanguages } from '../slugs/free-slugs-of-languages';
import { assignSlugs } from './assign-slugs';
import { composeAttorneyName } from './compose-attorney-name';
import { dateFirstPublication } from './date-first-publication';
import type { DocumentMiddleware } from './document-action';
import { keepSupersedingPost } from './keep-superseding-post';
import { readCreditLine } from './read-credit-line';
import { refuseDeletingInUse } from './refuse-deleting-in-use';
import { writeAsOne } from './write-as-one';

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
  freeSlugsOfLanguages(strapi);
  strapi.documents.use(async ({ uid, action, params }, next) => {
    if (!uid.startsWith(OURS) || READS.has(action)) {
      return await next();
    }
    return await writeAsOne({ strapi, uid, action, params }, middlewares, async () => await next());
  });
};
