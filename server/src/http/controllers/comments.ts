import { z } from 'zod';
import {
  commentEdit,
  commentReport,
  countsQuery,
  documentId,
  formQuery,
  localeQuery,
  repliesQuery,
  slugOrDocumentId,
  submission,
  threadQuery,
  withdrawal,
} from '../../../../contract';
import type { Container } from '../../container';
import { ValidationFailedError } from '../../domain/errors';
import { endpoint } from '../endpoint';
import { signedInUser } from '../signed-in-user';

const ofPost = z.object({ id: slugOrDocumentId });
const ofComment = z.object({ id: documentId });
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
      params: ofComment,
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
          user: signedInUser(ctx.state),
          client: { address: ctx.request.ip, userAgent: ctx.get('user-agent') || null },
        });
        ctx.status = receipt.data.status === 'approved' ? 201 : 202;
        ctx.set('Cache-Control', 'no-store');
        ctx.body = receipt;
      },
    }),

    update: endpoint({
      params: ofComment,
      body: commentEdit,
      async handle({ params, body, ctx }) {
        const receipt = await container.editComment(params.id, body, proofOf(ctx.state, body));
        ctx.status = receipt.data.status === 'approved' ? 200 : 202;
        ctx.set('Cache-Control', 'no-store');
        ctx.body = receipt;
      },
    }),

    delete: endpoint({
      params: ofComment,
      body: withdrawal,
      async handle({ params, body, ctx }) {
        ctx.set('Cache-Control', 'no-store');
        ctx.body = await container.withdrawComment(params.id, proofOf(ctx.state, body));
      },
    }),
  },

  report: {
    create: endpoint({
      params: ofComment,
      body: commentReport,
      async handle({ params, body, ctx }) {
        ctx.status = 202;
        ctx.set('Cache-Control', 'no-store');
        ctx.body = await container.reportComment({
          documentId: params.id,
          report: body,
          userId: signedInUser(ctx.state)?.id ?? null,
          address: ctx.request.ip,
        });
      },
    }),
  },
});

/** The author by their token, or as the user they are signed in as. */
const proofOf = (
  state: Record<string, unknown>,
  { manageToken }: { manageToken?: string | undefined }
) => ({ manageToken, userId: signedInUser(state)?.id ?? null });

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
