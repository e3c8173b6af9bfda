import { z } from 'zod';
import { changesQuery, documentId, queueFilter, queueQuery } from '../../../../contract';
import type { countSelection } from '../../services/count-selection';
import type { listQueue } from '../../services/list-queue';
import type { revealComment } from '../../services/reveal-comment';
import type { showChanges } from '../../services/show-changes';
import type { showComment } from '../../services/show-comment';
import type { showLanes } from '../../services/show-lanes';
import { endpoint } from '../endpoint';
import { actorOf, viewerOf } from '../viewer-of';

/** Of the container, what reads the queue. */
interface QueueUseCases {
  listQueue: ReturnType<typeof listQueue>;
  showLanes: ReturnType<typeof showLanes>;
  showChanges: ReturnType<typeof showChanges>;
  countSelection: ReturnType<typeof countSelection>;
  showComment: ReturnType<typeof showComment>;
  revealComment: ReturnType<typeof revealComment>;
}

const ofComment = z.object({ id: documentId });

/** What moderators look at. */
export const createModerationQueueController = (queue: QueueUseCases) => ({
  findQueue: endpoint({
    query: queueQuery,
    async handle({ query, ctx }) {
      ctx.body = await queue.listQueue(query, viewerOf(ctx.state));
    },
  }),

  findLanes: endpoint({
    async handle({ ctx }) {
      ctx.body = await queue.showLanes();
    },
  }),

  findChanges: endpoint({
    query: changesQuery,
    async handle({ query, ctx }) {
      ctx.body = await queue.showChanges(query, viewerOf(ctx.state));
    },
  }),

  countSelection: endpoint({
    query: queueFilter,
    async handle({ query, ctx }) {
      ctx.body = await queue.countSelection(query);
    },
  }),

  findComment: endpoint({
    params: ofComment,
    async handle({ params, ctx }) {
      ctx.body = await queue.showComment(params.id, viewerOf(ctx.state));
    },
  }),

  reveal: endpoint({
    params: ofComment,
    async handle({ params, ctx }) {
      // What is shown once on purpose is not to be found in a cache.
      ctx.set('Cache-Control', 'no-store');
      ctx.body = await queue.revealComment(params.id, actorOf(ctx.state));
    },
  }),
});
