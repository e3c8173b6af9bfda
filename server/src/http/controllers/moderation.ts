import { z } from 'zod';
import {
  claimRequest,
  decisionRequest,
  documentId,
  noteRequest,
  replyRequest,
  resolveReportsRequest,
  standingRequest,
} from '../../../../contract';
import type { Container } from '../../container';
import { LegalBlogError } from '../../domain/errors';
import { endpoint } from '../endpoint';
import { actorOf, deciderOf, viewerOf } from '../viewer-of';

/** Comments, readers and batches alike are named by documentIds. */
const ofComment = z.object({ id: documentId });

/** What moderators do. */
export const createModerationController = (container: Container) => ({
  decide: endpoint({
    body: decisionRequest,
    async handle({ body, ctx }) {
      const response = await container.decideComments(body, deciderOf(ctx.state));
      const [only, ...others] = response.data.results;
      if (only?.outcome === 'refused' && others.length === 0 && body.items) {
        throw new LegalBlogError(only.code, 'the comment was not changed', {
          current: only.current,
        });
      }
      ctx.body = response;
    },
  }),

  undo: endpoint({
    params: ofComment,
    async handle({ params, ctx }) {
      ctx.body = await container.undoDecisions(params.id, deciderOf(ctx.state));
    },
  }),

  reply: endpoint({
    params: ofComment,
    body: replyRequest,
    async handle({ params, body, ctx }) {
      ctx.status = 201;
      ctx.body = await container.replyAsStaff(params.id, body, deciderOf(ctx.state));
    },
  }),

  writeNote: endpoint({
    params: ofComment,
    body: noteRequest,
    async handle({ params, body, ctx }) {
      ctx.body = await container.writeNote(params.id, body.note, actorOf(ctx.state));
    },
  }),

  claim: endpoint({
    params: ofComment,
    body: claimRequest,
    async handle({ params, body, ctx }) {
      ctx.body = await container.claimComment(params.id, body, viewerOf(ctx.state));
    },
  }),

  release: endpoint({
    params: ofComment,
    async handle({ params, ctx }) {
      await container.releaseClaim(params.id, viewerOf(ctx.state));
      ctx.status = 204;
    },
  }),

  resolveReports: endpoint({
    params: ofComment,
    body: resolveReportsRequest,
    async handle({ params, body, ctx }) {
      ctx.body = await container.resolveReports(params.id, body, actorOf(ctx.state));
    },
  }),

  changeStanding: endpoint({
    params: ofComment,
    body: standingRequest,
    async handle({ params, body, ctx }) {
      ctx.body = await container.changeReaderStanding(params.id, body, actorOf(ctx.state));
    },
  }),
});
