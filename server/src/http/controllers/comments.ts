import { z } from 'zod';
import {
  countsQuery,
  documentId,
  formQuery,
  localeQuery,
  repliesQuery,
  slugOrDocumentId,
  submission,
  threadQuery,
} from '../../../../contract';
import type { Container } from '../../container';
import { ValidationFailedError } from '../../domain/errors';
import { endpoint } from '../endpoint';

const ofPost = z.object({ id: slugOrDocumentId });
const IDEMPOTENCY_HEADER = 'idempotency-key';

/** The thread, its replies and counts, the form, and what a reader sends. */
export const createCommentsController = (container: Container) => ({
  thread: {
    find: endpoint({
      params: ofPost,
      query: threadQuery,
      async handle({ params, query, ctx }) {
        ctx.body = await container.showThread(params.id, query);
      },
    }),
    findReplies: endpoint({
      params: z.object({ id: documentId }),
      query: repliesQuery,
      async handle({ params, query, ctx }) {
        ctx.body = await container.showReplies(params.id, query);
      },
    }),
  },

  counts: {
    find: endpoint({
      query: countsQuery,
      async handle({ query, ctx }) {
        ctx.body = await container.countComments(query);
      },
    }),
  },

  form: {
    find: endpoint({
      params: ofPost,
      query: formQuery,
      async handle({ params, query, ctx }) {
        ctx.set('Cache-Control', 'no-store');
        ctx.body = await container.openCommentForm({
          post: params.id,
          locale: query.locale,
          readerToken: query.reader,
        });
      },
    }),
  },

  submission: {
    create: endpoint({
      params: ofPost,
      query: localeQuery,
      body: submission,
      async handle({ params, query, body, ctx }) {
        const idempotencyKey = body.idempotencyKey ?? headerKeyOf(ctx.get(IDEMPOTENCY_HEADER));
        const receipt = await container.submitComment({
          post: params.id,
          locale: query.locale,
          submission: { ...body, idempotencyKey },
          client: { address: ctx.request.ip, userAgent: ctx.get('user-agent') || null },
        });
        ctx.status = receipt.data.status === 'approved' ? 201 : 202;
        ctx.set('Cache-Control', 'no-store');
        ctx.body = receipt;
      },
    }),
  },
});

/** The header says what the body may say, for clients whose proxies retry. */
const headerKeyOf = (header: string): string | undefined => {
  if (header === '') {
    return undefined;
  }
  const parsed = submission.shape.idempotencyKey.safeParse(header);
  if (!parsed.success) {
    throw new ValidationFailedError([
      { path: IDEMPOTENCY_HEADER, message: 'is not 8 to 200 characters long' },
    ]);
  }
  return parsed.data;
};
