import type { Core } from '@strapi/strapi';
import { decisionRequest } from '../../contract';
import { createContainer } from './container';
import { containerOf } from './container-of';
import type { Actor } from './ports/moderation-log';
import type { PastEdit } from './services/log-edits';

/** What an app's own code can call: `strapi.plugin('legal-blog').service('recount-threads').run()`. */
export const services = {
  'recount-threads': ({ strapi }: { strapi: Core.Strapi }) => ({
    run: () => containerOf(strapi).recountThreads(),
  }),
  /** Decisions from elsewhere, of an import say, each with its own time. */
  moderation: ({ strapi }: { strapi: Core.Strapi }) => ({
    decide: (request: unknown, actor: Actor, at?: Date) => {
      const container = at ? createContainer(strapi, { now: () => at }) : containerOf(strapi);
      const decider = { actor, mayReveal: true };
      return container.decideComments(decisionRequest.parse(request), decider);
    },
  }),
  /** For an import that writes rows itself: what of them the plugin alone can make. */
  imports: ({ strapi }: { strapi: Core.Strapi }) => ({
    emailDigest: (address: string) => containerOf(strapi).emailDigest(address),
    logEdits: (edits: readonly PastEdit[]) => containerOf(strapi).logEdits(edits),
  }),
  'public-access': ({ strapi }: { strapi: Core.Strapi }) => containerOf(strapi).publicAccess,
};
