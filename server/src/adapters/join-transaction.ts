import type { Core } from '@strapi/strapi';
import type { Transaction } from './transaction';

interface Query extends PromiseLike<unknown> {
  transacting: (transaction: Transaction) => PromiseLike<unknown>;
}

/**
 * Runs a query of Knex's in the transaction that is under way, if there is one: outside of it it
 * would not see what was just written, and on SQLite, which has one connection, wait for ever.
 */
export const joinTransaction = async (strapi: Core.Strapi, query: Query): Promise<unknown> => {
  if (!strapi.db.inTransaction()) {
    return query;
  }
  const run = async ({ trx }: { trx: unknown }): Promise<unknown> =>
    query.transacting(trx as Transaction);
  return strapi.db.transaction(run);
};
