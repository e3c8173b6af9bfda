import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DECISION_ACTIONS } from '../../../contract/vocabulary';
import type { DecisionReader } from '../ports/decision-reader';
import { LOG_ENTRIES, logEntryRow } from './log-rows';

const sequenceRows = z.array(z.object({ sequence: z.coerce.number() }));
const countRow = z.object({ all_of_them: z.coerce.number(), own: z.coerce.number() });
const entryRows = z.array(logEntryRow);

export const createDecisionReader = (strapi: Core.Strapi): DecisionReader => {
  const entries = () => strapi.db.connection(LOG_ENTRIES);
  return {
    async sequences({ from, until }) {
      const rows: unknown = await entries()
        .where('at', '>=', from)
        .where('at', '<', until)
        .whereIn('action', [...DECISION_ACTIONS])
        .orderBy('sequence')
        .select('sequence');
      return sequenceRows.parse(rows).map(({ sequence }) => sequence);
    },

    /** One range of the index by date: the rows of a day. */
    async count({ from, until }, adminId) {
      const { connection } = strapi.db;
      const row: unknown = await entries()
        .where('at', '>=', from)
        .where('at', '<', until)
        .whereIn('action', [...DECISION_ACTIONS])
        .first(
          connection.raw('count(*) as all_of_them'),
          // Neither a reader nor the plugin itself has an id.
          connection.raw('count(case when actor_id = ? then 1 end) as own', [adminId])
        );
      const { all_of_them: all, own } = countRow.parse(row);
      return { all, own };
    },

    async findMany(sequences) {
      const rows: unknown = await entries()
        .whereIn('sequence', [...sequences])
        .orderBy('sequence');
      return entryRows.parse(rows);
    },
  };
};
