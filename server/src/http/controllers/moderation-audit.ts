import { logQuery, sampleQuery, statisticsQuery, verifyQuery } from '../../../../contract';
import type { drawSample } from '../../services/draw-sample';
import type { listLog } from '../../services/list-log';
import type { showStatistics } from '../../services/show-statistics';
import type { verifyLog } from '../../services/verify-log';
import { endpoint } from '../endpoint';

interface AuditUseCases {
  listLog: ReturnType<typeof listLog>;
  verifyLog: ReturnType<typeof verifyLog>;
  showStatistics: ReturnType<typeof showStatistics>;
  drawSample: ReturnType<typeof drawSample>;
}

/** What was decided, by whom, how fast and how well: for those who may audit, to read. */
export const createModerationAuditController = (useCases: AuditUseCases) => ({
  findLog: endpoint({
    query: logQuery,
    async handle({ query, ctx }) {
      ctx.body = await useCases.listLog(query);
    },
  }),

  verifyLog: endpoint({
    query: verifyQuery,
    async handle({ query, ctx }) {
      ctx.body = await useCases.verifyLog(query);
    },
  }),

  findStatistics: endpoint({
    query: statisticsQuery,
    async handle({ query, ctx }) {
      ctx.body = await useCases.showStatistics(query);
    },
  }),

  findSample: endpoint({
    query: sampleQuery,
    async handle({ query, ctx }) {
      ctx.body = await useCases.drawSample(query);
    },
  }),
});
