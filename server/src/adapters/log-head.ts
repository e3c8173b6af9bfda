import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  openHead,
  sealHead,
  START,
  UNTRUSTED,
  type Link,
  type LogDigest,
} from '../domain/log/log-chain';
import { insertIfAbsent } from './insert-if-absent';
import { LOG_ENTRIES } from './log-rows';
import { newDocumentId } from './new-document-id';
import type { Transaction } from './transaction';

export const COUNTERS = 'legal_blog_counters';
export const LOG_COUNTER = 'log';

export const headRow = z.object({ value: z.coerce.number().int(), hash: z.string().nullable() });
const sequenceRow = z.object({ sequence: z.coerce.number().int() });

/**
 * Takes the next numbers of the log, and holds its head until the transaction ends: the head is
 * counted up before it is read, so that of two who append the second waits for the first.
 * @returns the entry to go on from
 */
export const takeNumbers = async (
  strapi: Core.Strapi,
  trx: Transaction,
  digest: LogDigest,
  count: number
): Promise<Link> => {
  const head = () => strapi.db.connection(COUNTERS).where({ name: LOG_COUNTER }).transacting(trx);
  const countUp = async (): Promise<boolean> => (await head().increment('value', count)) > 0;

  // The insert comes second: where the row is there, an ignored one would lock it for reading on
  // MariaDB, and two who then want to write wait for each other.
  if (!(await countUp())) {
    await insertIfAbsent(
      strapi,
      COUNTERS,
      { document_id: newDocumentId(), name: LOG_COUNTER, value: 0 },
      ['name']
    );
    await countUp();
  }
  const row = headRow.parse(await head().first('value', 'hash'));
  const end = openHead(digest, { ...row, value: row.value - count });
  if (end !== null && end !== START) {
    return end;
  }
  const last = await lastSequence(strapi, trx);
  return end === START && last === 0 ? START : { sequence: last, hash: UNTRUSTED };
};

/** Looked up only where the head says nothing, or nothing to be trusted. */
const lastSequence = async (strapi: Core.Strapi, trx: Transaction): Promise<number> => {
  const row: unknown = await strapi.db
    .connection(LOG_ENTRIES)
    .transacting(trx)
    .whereNotNull('sequence')
    .orderBy('sequence', 'desc')
    // MariaDB would else answer from before this transaction had the head.
    .forUpdate()
    .first('sequence');
  return row === undefined ? 0 : Math.max(0, sequenceRow.parse(row).sequence);
};

export const writeHead = async (
  strapi: Core.Strapi,
  trx: Transaction,
  digest: LogDigest,
  end: Link
): Promise<void> => {
  await strapi.db
    .connection(COUNTERS)
    .where({ name: LOG_COUNTER })
    .update({ value: end.sequence, hash: sealHead(digest, end) })
    .transacting(trx);
};
