import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { LANES, type CommentState, type Lane } from '../../../contract/vocabulary';
import type { QueueStanding } from '../ports/queue-reader';
import { counterName, QUEUE_REVISION } from './queue-counters';

const COMMENTS = 'legal_blog_comments';
const COUNTERS = 'legal_blog_counters';

const counterRows = z.array(z.object({ name: z.string(), value: z.coerce.number() }));
const oldestRows = z.array(z.object({ lane: z.enum(LANES), posted_at: z.coerce.date() }));

/** The states in which a comment waits in a lane: what is reported is public meanwhile. */
export const statesWaitingIn = (lane: Lane): readonly CommentState[] =>
  lane === 'reported' ? ['pending', 'approved'] : ['pending'];

/** One query over the counters, and one that takes the first entry of a range for each lane. */
export const readQueueStanding = async (strapi: Core.Strapi): Promise<QueueStanding> => {
  const { connection } = strapi.db;
  const rows = counterRows.parse(
    await connection(COUNTERS).select('name', 'value').where('name', 'like', 'queue:%')
  );
  const values = new Map(rows.map(({ name, value }) => [name, value]));
  const valueOf = (name: string): number => values.get(name) ?? 0;
  // Over all rows: a newer version of the plugin, on another instance, may know more lanes.
  const inState = (state: CommentState): number =>
    rows
      .filter(({ name }) => name.startsWith(`queue:${state}:`))
      .reduce((sum, { value }) => sum + value, 0);
  const inLane = (lane: Lane): number =>
    statesWaitingIn(lane).reduce((sum, state) => sum + valueOf(counterName({ state, lane })), 0);

  const firsts = oldestRows.parse(await oldestOfLanes(strapi));
  const oldestIn = (lane: Lane): Date | null =>
    firsts
      .filter((row) => row.lane === lane)
      .map((row) => row.posted_at)
      .sort((one, other) => one.getTime() - other.getTime())[0] ?? null;

  return {
    revision: valueOf(QUEUE_REVISION),
    states: {
      pending: inState('pending'),
      approved: inState('approved'),
      rejected: inState('rejected'),
      spam: inState('spam'),
      referred: inState('referred'),
      withdrawn: inState('withdrawn'),
    },
    lanes: byLane(inLane),
    oldest: byLane(oldestIn),
  };
};

export const byLane = <Value>(of: (lane: Lane) => Value): Record<Lane, Value> => ({
  general: of('general'),
  attorney: of('attorney'),
  restricted: of('restricted'),
  rechecking: of('rechecking'),
  reported: of('reported'),
});

/** The oldest comment of each lane and state, one index look-up each. */
export const oldestOfLanes = (strapi: Core.Strapi) => {
  const { connection } = strapi.db;
  const parts = LANES.flatMap((lane) => statesWaitingIn(lane).map((state) => ({ lane, state })));
  const firstOf = (where: { lane: Lane; state: CommentState }) =>
    connection.select('lane', 'posted_at').from(
      connection(COMMENTS)
        .select('lane', 'posted_at')
        .where(where)
        .orderBy([{ column: 'posted_at' }, { column: 'document_id' }])
        .limit(1)
        .as('part')
    );
  return connection.unionAll(parts.map(firstOf));
};
