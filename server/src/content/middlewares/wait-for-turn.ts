import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { Transaction } from '../../adapters/transaction';

const model = z.object({ tableName: z.string() });

/**
 * Lets the saves of one document follow each other, to be called first in their transaction: two
 * at once, as of a hasty double click, would each read the slug and the date before the other
 * wrote them. SQLite, which has one connection, does so by itself.
 */
export const waitForTurn = async (
  strapi: Core.Strapi,
  transaction: Transaction,
  uid: string,
  documentId: string
): Promise<void> => {
  const { tableName } = model.parse(strapi.db.metadata.get(uid));
  await strapi.db
    .connection(tableName)
    .where({ document_id: documentId })
    .select('id')
    .forUpdate()
    .transacting(transaction);
};
