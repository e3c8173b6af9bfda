import { staffPreferences } from '../../../../contract';
import type { readStaffPreferences } from '../../services/read-staff-preferences';
import type { writeStaffPreferences } from '../../services/write-staff-preferences';
import { endpoint } from '../endpoint';
import { viewerOf } from '../viewer-of';

interface UseCases {
  readStaffPreferences: ReturnType<typeof readStaffPreferences>;
  writeStaffPreferences: ReturnType<typeof writeStaffPreferences>;
}

/** What the admin who asks chooses to be mailed. Nobody chooses for somebody else: there is no id. */
export const createStaffPreferencesController = (useCases: UseCases) => ({
  find: endpoint({
    async handle({ ctx }) {
      ctx.body = await useCases.readStaffPreferences(viewerOf(ctx.state).id);
    },
  }),

  update: endpoint({
    body: staffPreferences,
    async handle({ body, ctx }) {
      ctx.body = await useCases.writeStaffPreferences(viewerOf(ctx.state).id, body);
    },
  }),
});
