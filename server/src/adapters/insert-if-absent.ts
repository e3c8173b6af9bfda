import type { Core } from '@strapi/strapi';
import type { Transaction } from './transaction';

/**
 * Inserts a row unless its unique columns are taken, on every database and inside a transaction:
 * a failed statement would abort the whole transaction on PostgreSQL, an ignored one does not.
 */
export const insertIfAbsent = async (
  strapi: Core.Strapi,
  table: string,
  row: Record<string, unknown>,
  uniqueColumns: readonly string[]
): Promise<void> => {
  await strapi.db.transaction(async ({ trx }) => {
    await strapi.db
      .connection(table)
      .insert(row)
      .onConflict([...uniqueColumns])
      .ignore()
      .transacting(trx as Transaction);
  });
};
