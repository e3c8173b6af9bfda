import type { Core } from '@strapi/strapi';
import { canonicalText } from '../domain/log/canonical-entry';
import { chainedHash, type Link, type LogDigest } from '../domain/log/log-chain';
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

interface Chained {
  /** As they will be read again. */
  stored: readonly LogEntry[];
  rows: readonly ReturnType<typeof columnsOf>[];
  end: Link;
}

/** Numbers entries from the end of the chain on, and hashes each onto the one before. */
export const chainEntries = (
  digest: LogDigest,
  end: Link,
  entries: readonly NewLogEntry[]
): Chained => {
  const stored: LogEntry[] = [];
  const rows: ReturnType<typeof columnsOf>[] = [];
  let last = end;
  for (const entry of entries) {
    const numbered = storableEntry({ ...entry, sequence: last.sequence + 1 });
    const canonical = canonicalText(canonicalOf(digest, numbered));
    last = { sequence: numbered.sequence, hash: chainedHash(digest, last.hash, canonical) };
    stored.push(numbered);
    rows.push(columnsOf(numbered, canonical, last.hash));
  }
  return { stored, rows, end: last };
};

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
  const before = await takeNumbers(strapi, trx, digest, entries.length);
  const { stored, rows, end } = chainEntries(digest, before, entries);
  for (let from = 0; from < rows.length; from += ROWS_PER_INSERT) {
    await strapi.db
      .connection(LOG_ENTRIES)
      .insert(rows.slice(from, from + ROWS_PER_INSERT))
      .transacting(trx);
  }
  await writeHead(strapi, trx, digest, end);
  return [...stored];
};
