import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DECISION_ACTIONS } from '../../../contract/vocabulary';
import type { DecisionReader } from '../ports/decision-reader';
import { LOG_ENTRIES, logEntryRow } from './log-rows';

const sequenceRows = z.array(z.object({ sequence: z.coerce.number() }));
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

    async findMany(sequences) {
      const rows: unknown = await entries()
        .whereIn('sequence', [...sequences])
        .orderBy('sequence');
      return entryRows.parse(rows);
    },
  };
};
