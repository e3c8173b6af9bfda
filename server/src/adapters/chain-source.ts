import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { SameMoment } from '../domain/log/check-row';
import { COUNTERS, headRow, LOG_COUNTER } from './log-head';
import { chainRow, LOG_ENTRIES } from './log-rows';
import type { ChainSource } from './verify-chain';

const chainRows = z.array(chainRow);
const strayRow = z.object({ document_id: z.string().nullable() });

/** What the verification walks, in the database. */
export const createChainSource = (strapi: Core.Strapi): ChainSource => ({
  async page(after, limit) {
    const rows = strapi.db
      .connection(LOG_ENTRIES)
      .whereNotNull('sequence')
      // By the sequence alone: with the id beside it MariaDB would sort the rest of the table for
      // each page.
      .orderBy('sequence');
    if (after === null) {
      return chainRows.parse(await rows.limit(limit));
    }
    // From the same sequence on, for a twin of the row before.
    const more = await rows.where('sequence', '>=', after.sequence).limit(limit + 1);
    return chainRows
      .parse(more)
      .filter(({ id }) => id !== after.id)
      .slice(0, limit);
  },

  async stray() {
    const row: unknown = await strapi.db
      .connection(LOG_ENTRIES)
      .whereNull('sequence')
      .first('document_id');
    return row === undefined ? null : (strayRow.parse(row).document_id ?? '');
  },

  async head() {
    const row: unknown = await strapi.db
      .connection(COUNTERS)
      .where({ name: LOG_COUNTER })
      .first('value', 'hash');
    return row === undefined ? null : headRow.parse(row);
  },
});

const wallClockOf = (moment: Date): number =>
  Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
    moment.getSeconds(),
    moment.getMilliseconds()
  );

/**
 * Strapi's columns on PostgreSQL and MariaDB keep what the wall clock of the process showed, without
 * a zone: in the hour that comes twice in autumn two moments are stored as one.
 */
export const isSameMoment: SameMoment = (column, canonical) =>
  wallClockOf(column) === wallClockOf(canonical);
