import type { Core } from '@strapi/strapi';
import { canonicalText } from '../domain/log/canonical-entry';
import { chainedHash, type LogDigest } from '../domain/log/log-chain';
import type { LogEntry, NewLogEntry } from '../ports/moderation-log';
import type { Signer } from '../ports/signer';
import { takeNumbers, writeHead } from './log-head';
import { canonicalOf, columnsOf, LOG_ENTRIES, storableEntry } from './log-rows';
import type { Transaction } from './transaction';

/** 20 columns a row: far below what any database takes of rows (SQLite: 500) and of values. */
const ROWS_PER_INSERT = 100;

/** The digest of the log: its key is derived for this purpose alone. */
export const logDigest =
  (signer: Signer): LogDigest =>
  (...parts) =>
    signer.digest('log', ...parts);

/**
 * Appends to the chain, inside the transaction that did what the entries tell: both stand, or
 * neither does. To be called last but for what is locked after the head (the outbox), and once.
 * @returns the entries as they were stored, with their sequence
 */
export const appendLogEntries = async (
  strapi: Core.Strapi,
  trx: Transaction,
  signer: Signer,
  entries: readonly NewLogEntry[]
): Promise<LogEntry[]> => {
  if (entries.length === 0) {
    return [];
  }
  const digest = logDigest(signer);
  let end = await takeNumbers(strapi, trx, digest, entries.length);
  const stored: LogEntry[] = [];
  const rows = entries.map((entry) => {
    const numbered = storableEntry({ ...entry, sequence: end.sequence + 1 });
    const canonical = canonicalText(canonicalOf(digest, numbered));
    end = { sequence: numbered.sequence, hash: chainedHash(digest, end.hash, canonical) };
    stored.push(numbered);
    return columnsOf(numbered, canonical, end.hash);
  });
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    await strapi.db
      .connection(LOG_ENTRIES)
      .insert(rows.slice(from, from + ROWS_PER_INSERT))
      .transacting(trx);
  }
  await writeHead(strapi, trx, digest, end);
  return stored;
};
