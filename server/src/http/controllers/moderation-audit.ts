import { Readable } from 'node:stream';
import {
  logExportQuery,
  logQuery,
  sampleQuery,
  statisticsQuery,
  verifyQuery,
} from '../../../../contract';
import type { Clock } from '../../ports/clock';
import type { drawSample } from '../../services/draw-sample';
import type { exportLog } from '../../services/export-log';
import type { listLog } from '../../services/list-log';
import type { showStatistics } from '../../services/show-statistics';
import type { verifyLog } from '../../services/verify-log';
import { endpoint } from '../endpoint';
import { presentLogCsv } from '../presenters/present-log-csv';
import { readAhead } from '../read-ahead';

interface AuditUseCases {
  clock: Clock;
  listLog: ReturnType<typeof listLog>;
  exportLog: ReturnType<typeof exportLog>;
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

  exportLog: endpoint({
    query: logExportQuery,
    async handle({ query, ctx }) {
      const batches = await readAhead(useCases.exportLog(query));
      const today = useCases.clock.now().toISOString().slice(0, 10);
      ctx.attachment(`moderation-log-${today}.csv`);
      ctx.type = 'text/csv; charset=utf-8';
      ctx.set('Cache-Control', 'no-store');
      const file = Readable.from(presentLogCsv(batches));
      // Koa leaves the connection as it is once the headers are sent, and whoever saves the file
      // would wait for ever. A connection that breaks says that the file is not whole.
      file.once('error', () => ctx.res.destroy());
      ctx.body = file;
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
