import type { QueuePage, QueueQuery } from '../../../contract';
import { decodeCursor, encodeCursor } from '../domain/paging/cursor';
import type { QueueReader } from '../ports/queue-reader';
import { gatherQueueItems, type QueueItemSources } from './gather-queue-items';
import type { Viewer } from './present-queue-item';
import { toQueueFilter } from './to-queue-filter';

interface Dependencies extends QueueItemSources {
  queue: Pick<QueueReader, 'threads' | 'page' | 'standing'>;
}

/**
 * One page of what a filter shows, each comment with what a moderator needs beside it.
 * @throws CURSOR_INVALID
 */
export const listQueue =
  ({ queue, ...sources }: Dependencies) =>
  async (query: QueueQuery, viewer: Viewer): Promise<QueuePage> => {
    const order = `${query.status}:${query.sort}`;
    const { comments, next } = await queue.page({
      filter: toQueueFilter(query),
      order: query.sort,
      after: query.after === undefined ? null : decodeCursor(order, query.after),
      limit: query.limit,
    });
    const { states, revision } = await queue.standing();
    return {
      data: await gatherQueueItems({ queue, ...sources })(comments, viewer),
      meta: {
        next: next && encodeCursor(order, next),
        counts: states,
        revision,
      },
    };
  };
