import { z } from 'zod';
import { decisionRequest, queueQuery } from '../../../../contract';
import type { Container } from '../../container';
import { LegalBlogError } from '../../domain/errors';
import { endpoint } from '../endpoint';

const signedInAdmin = z.object({
  id: z.number(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
  username: z.string().nullish(),
});

/** As wide as the column in which a decision keeps it. */
const NAME_CHARACTERS = 250;

/** Who acts: from Strapi's own session and from nothing that was sent. */
const actorOf = (state: Record<string, unknown>) => {
  const user = signedInAdmin.parse(state['user']);
  const fullName = [user.firstname, user.lastname].filter(Boolean).join(' ');
  const name = fullName || user.username || `#${user.id}`;
  return { id: user.id, name: name.slice(0, NAME_CHARACTERS) };
};

export const createModerationController = ({ listQueue, decideComments }: Container) => ({
  findQueue: endpoint({
    query: queueQuery,
    async handle({ query, ctx }) {
      ctx.body = await listQueue(query);
    },
  }),

  decide: endpoint({
    body: decisionRequest,
    async handle({ body, ctx }) {
      const response = await decideComments(body, actorOf(ctx.state));
      const [only, ...others] = response.data.results;
      if (only?.outcome === 'refused' && others.length === 0) {
        throw new LegalBlogError(only.code, 'the comment was not changed', {
          current: only.current,
        });
      }
      ctx.body = response;
    },
  }),
});
