import { dryRunRequest, settingsChange } from '../../../../contract';
import type { Container } from '../../container';
import { endpoint } from '../endpoint';
import { actorOf, viewerOf } from '../viewer-of';

/** What the firm decides about its comments, and what it would change. */
export const createModerationSettingsController = (container: Container) => ({
  findSettings: endpoint({
    async handle({ ctx }) {
      ctx.body = await container.readSettings();
    },
  }),

  updateSettings: endpoint({
    body: settingsChange,
    async handle({ body, ctx }) {
      ctx.body = await container.changeSettings(body, actorOf(ctx.state));
    },
  }),

  findRules: endpoint({
    async handle({ ctx }) {
      ctx.body = await container.listRules();
    },
  }),

  dryRun: endpoint({
    body: dryRunRequest,
    async handle({ body, ctx }) {
      ctx.body = await container.dryRunSettings(body, viewerOf(ctx.state));
    },
  }),
});
