import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { COMMENT_STATES, DECISION_ACTIONS, VERDICT_REASONS } from '../../../contract/vocabulary';
import type { Quantiles, StatisticsRange, StatisticsReader } from '../ports/statistics-reader';
import { LOG_ENTRIES } from './log-rows';
import {
  firstDecisions,
  otherDecisionAfter,
  settlingDecisions,
  undoOf,
} from './decision-conditions';
import { utcDay } from './utc-day';

const COMMENTS = 'legal_blog_comments';
const REASONS = 'legal_blog_verdict_reasons';

const count = z.coerce.number();
const nothingIsZero = count.nullable().transform((sum) => sum ?? 0);

const dayRows = z.array(z.object({ day: z.string(), count }));
const actionRows = z.array(z.object({ day: z.string(), action: z.string(), count }));
const countRow = z.object({ count });
const postedRow = z.object({
  posted_at: z.union([z.date(), z.number(), z.string()]).pipe(z.coerce.date()),
});
const rankedRows = z.array(z.object({ waited_seconds: count, place: count, total: count }));
const overturnedRow = z.object({ decisions: count, overturned: nothingIsZero });
const ruleRows = z.array(
  z.object({
    // What a rule found that is gone by now, or that only another version has, is not told.
    code: z.enum(VERDICT_REASONS).nullable().catch(null),
    fired: count,
    judged: count,
    agreed: nothingIsZero,
  })
);

/** Of so many values the place, from 1, of the one that half, or 95 %, do not exceed. */
const medianPlace = (total: number): number => Math.ceil(total / 2);
const p95Place = (total: number): number => Math.ceil((total * 19) / 20);

export const createStatisticsReader = (strapi: Core.Strapi): StatisticsReader => {
  const { connection } = strapi.db;

  return {
    async submitted(range) {
      const day = utcDay(strapi, 'posted_at', range);
      const rows: unknown = await connection(COMMENTS)
        // Every state, so that the index by state and date has them all, and the table is not read.
        .whereIn('state', [...COMMENT_STATES])
        .where('posted_at', '>=', range.from)
        .where('posted_at', '<', range.until)
        .select(connection.raw(`${day.sql} as day`, day.bindings))
        .count({ count: '*' })
        .groupBy('day');
      return dayRows.parse(rows);
    },

    async decisions(range) {
      const day = utcDay(strapi, 'at', range);
      const rows: unknown = await connection(LOG_ENTRIES)
        .where('at', '>=', range.from)
        .where('at', '<', range.until)
        .whereIn('action', [...DECISION_ACTIONS])
        .select(connection.raw(`${day.sql} as day`, day.bindings), 'action')
        .count({ count: '*' })
        .groupBy('day', 'action');
      return actionRows.parse(rows);
    },

    async queueAge(now) {
      const waiting = () => connection(COMMENTS).where('state', 'pending');
      const { count: total } = countRow.parse(await waiting().count({ count: '*' }).first());
      // The oldest stand first: the place is counted from the other end.
      const ageAt = async (place: number): Promise<number | null> => {
        const row: unknown = await waiting()
          .orderBy([{ column: 'posted_at' }, { column: 'document_id' }])
          .offset(Math.max(0, total - place))
          .first('posted_at');
        // Decided meanwhile: there is none any more.
        const posted = row === undefined ? null : postedRow.parse(row).posted_at;
        return posted && Math.max(0, Math.round((now.getTime() - posted.getTime()) / 1000));
      };
      return total === 0
        ? { count: 0, median: null, p95: null }
        : {
            count: total,
            median: await ageAt(medianPlace(total)),
            p95: await ageAt(p95Place(total)),
          };
    },

    async timeToDecision(range): Promise<Quantiles> {
      const ranked = firstDecisions(strapi, range)
        .select(
          'waited_seconds',
          connection.raw('row_number() over (order by waited_seconds) as place'),
          connection.raw('count(*) over () as total')
        )
        .as('ranked');
      // In whole numbers, as the databases divide differently: place = ceil(total / 2), and
      // place = ceil(total * 19 / 20).
      const rows = rankedRows.parse(
        await connection
          .from(ranked)
          .whereRaw('place * 2 >= total and place * 2 < total + 2')
          .orWhereRaw('place * 20 >= total * 19 and place * 20 < total * 19 + 20')
      );
      const total = rows[0]?.total ?? 0;
      const at = (place: number): number | null =>
        rows.find((row) => row.place === place)?.waited_seconds ?? null;
      return { count: total, median: at(medianPlace(total)), p95: at(p95Place(total)) };
    },

    async overturned(range) {
      const row: unknown = await settlingDecisions(strapi, range)
        .select(
          connection.raw('count(*) as decisions'),
          connection.raw('sum(case when exists ? or exists ? then 1 else 0 end) as overturned', [
            undoOf(strapi, 'decision'),
            otherDecisionAfter(strapi),
          ])
        )
        .first();
      return overturnedRow.parse(row);
    },

    async rules(range) {
      return ruleRows
        .parse(await verdictsByRule(strapi, range))
        .flatMap(({ code, ...figures }) => (code === null ? [] : [{ code, ...figures }]));
    },
  };
};

/** One range of an index that has all that is counted: no row of the table is read. */
export const verdictsByRule = (strapi: Core.Strapi, { from, until }: StatisticsRange) => {
  const { connection } = strapi.db;
  return connection(REASONS)
    .where('fired_at', '>=', from)
    .where('fired_at', '<', until)
    .select(
      'code',
      connection.raw('count(*) as fired'),
      connection.raw('count(agreed) as judged'),
      connection.raw('sum(case when agreed = ? then 1 else 0 end) as agreed', [true])
    )
    .groupBy('code');
};
