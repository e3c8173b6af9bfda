import { performance } from 'node:perf_hooks';
import type { Core } from '@strapi/strapi';
import { createCommentRows } from '../../server/src/adapters/comment-rows';
import { recountQueue } from '../../server/src/adapters/queue-counters';
import { createQueueReader } from '../../server/src/adapters/strapi-queue-reader';
import { createTextSealer } from '../../server/src/adapters/text-sealer';
import type { Position } from '../../server/src/domain/paging/cursor';
import type { QueueReader } from '../../server/src/ports/queue-reader';
import { seedComments } from './seed-comments';

const COMMENTS = 'legal_blog_comments';
const SIZES = [1_000, 400_000] as const;
const RUNS = 200;
const WARM_UP_RUNS = 10;
const PAGE_SIZE = 25;

export interface QueueTiming {
  /** Comments that wait. */
  waiting: number;
  read: string;
  p50Milliseconds: number;
  p95Milliseconds: number;
}

interface Measurement {
  read: string;
  run: () => Promise<unknown>;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

const measure = async (
  waiting: number,
  { read, run }: Measurement,
  runs: number
): Promise<QueueTiming> => {
  const times: number[] = [];
  for (let turn = -WARM_UP_RUNS; turn < runs; turn += 1) {
    const start = performance.now();
    await run();
    if (turn >= 0) {
      times.push(performance.now() - start);
    }
  }
  times.sort((one, other) => one - other);
  return {
    waiting,
    read,
    p50Milliseconds: quantile(times, 0.5),
    p95Milliseconds: quantile(times, 0.95),
  };
};

/** Where a page begins that nine tenths of the queue stand before. */
const deepPosition = async (strapi: Core.Strapi, size: number): Promise<Position> => {
  const row: { document_id: string; posted_at: Date | number } | undefined = await strapi.db
    .connection(COMMENTS)
    .where({ state: 'pending' })
    .orderBy([{ column: 'posted_at' }, { column: 'document_id' }])
    .offset(Math.floor(size * 0.9))
    .first('document_id', 'posted_at');
  if (!row) {
    throw new Error('nothing was seeded');
  }
  return { documentId: row.document_id, value: new Date(row.posted_at).toISOString() };
};

const measurementsOf = async (
  strapi: Core.Strapi,
  queue: QueueReader,
  size: number
): Promise<Measurement[]> => {
  const filter = { states: ['pending'] as const };
  const limit = PAGE_SIZE;
  const deep = await deepPosition(strapi, size);
  return [
    { read: 'first page', run: () => queue.page({ filter, order: 'oldest', after: null, limit }) },
    { read: 'deep page', run: () => queue.page({ filter, order: 'oldest', after: deep, limit }) },
    {
      read: 'first page of a lane',
      run: () =>
        queue.page({
          filter: { ...filter, lane: 'attorney' },
          order: 'oldest',
          after: null,
          limit,
        }),
    },
    { read: 'lanes', run: () => queue.standing() },
  ];
};

/** Statistics for the planner, as a database that runs a while has them. */
const analyze = async ({ db }: Core.Strapi): Promise<void> => {
  const { dialect } = db;
  await db.connection.raw(dialect.client === 'mysql' ? `analyze table ${COMMENTS}` : 'analyze');
};

/**
 * How long the reads of the queue take as it grows. Fills the comments of a database that is thrown
 * away afterwards, and leaves them there.
 */
export const measureQueuePages = async (
  strapi: Core.Strapi,
  onProgress: (done: number, of: number) => void = () => undefined,
  { sizes = SIZES, runs = RUNS }: { sizes?: readonly number[]; runs?: number } = {}
): Promise<QueueTiming[]> => {
  const rows = createCommentRows(createTextSealer('nothing that is measured here is sealed'));
  const queue = createQueueReader(strapi, rows.parseAll);
  const timings: QueueTiming[] = [];
  let seeded = 0;
  for (const size of sizes) {
    await seedComments(strapi, { from: seeded, to: size }, onProgress);
    seeded = size;
    await recountQueue(strapi);
    await analyze(strapi);
    for (const measurement of await measurementsOf(strapi, queue, size)) {
      timings.push(await measure(size, measurement, runs));
    }
  }
  return timings;
};
