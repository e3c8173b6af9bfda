import { retryOnDeadlock } from '../../adapters/retry-on-deadlock';
import type { Transaction } from '../../adapters/transaction';
import { LegalBlogError } from '../../domain/errors';
import { asHttpError } from './as-http-error';
import type { DocumentAction, DocumentMiddleware, DocumentResult, Next } from './document-action';
import { waitForTurn } from './wait-for-turn';

type Outcome = { result: DocumentResult } | { error: unknown };

/**
 * Takes an action through the middlewares, and on to Strapi, in one transaction. On MariaDB,
 * editors who claim one slug at once can deadlock: whoever the database turned out starts again.
 */
export const writeAsOne = async (
  action: DocumentAction,
  middlewares: readonly DocumentMiddleware[],
  next: Next
): Promise<DocumentResult> => {
  const { strapi, uid, params } = action;
  const { documentId, data } = params;
  // A transaction of somebody else's is not ours to begin again, and Strapi's own chain of
  // middlewares can be gone through once.
  let mayStartAgain = !strapi.db.inTransaction();
  const handOn: Next = () => {
    mayStartAgain = false;
    return next();
  };
  const run = middlewares.reduceRight<Next>(
    (inner, middleware) => () => middleware(action, inner),
    handOn
  );

  const attempt = async (): Promise<Outcome> => {
    try {
      const result = await strapi.db.transaction(async ({ trx }) => {
        if (documentId) {
          await waitForTurn(strapi, trx as Transaction, uid, documentId);
        }
        if (data) {
          params.data = { ...data };
        }
        return await run();
      });
      return { result };
    } catch (error) {
      if (mayStartAgain) {
        throw error;
      }
      return { error };
    }
  };

  const outcome = await retryOnDeadlock(attempt).catch((error: unknown) => ({ error }));
  if ('error' in outcome) {
    const { error } = outcome;
    throw error instanceof LegalBlogError ? asHttpError(error) : error;
  }
  return outcome.result;
};
