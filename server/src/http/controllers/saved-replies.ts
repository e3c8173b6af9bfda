import { z } from 'zod';
import { documentId, savedReply } from '../../../../contract';
import type { Container } from '../../container';
import { endpoint } from '../endpoint';

const ofReply = z.object({ id: documentId });

/** Texts that staff answer with again and again. */
export const createSavedRepliesController = ({ savedReplies }: Container) => ({
  find: endpoint({
    async handle({ ctx }) {
      ctx.body = await savedReplies.list();
    },
  }),
  create: endpoint({
    body: savedReply,
    async handle({ body, ctx }) {
      ctx.status = 201;
      ctx.body = await savedReplies.add(body);
    },
  }),
  update: endpoint({
    params: ofReply,
    body: savedReply,
    async handle({ params, body, ctx }) {
      ctx.body = await savedReplies.change(params.id, body);
    },
  }),
  delete: endpoint({
    params: ofReply,
    async handle({ params, ctx }) {
      await savedReplies.remove(params.id);
      ctx.status = 204;
    },
  }),
});
