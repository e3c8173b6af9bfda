import type { Core } from '@strapi/strapi';
import { allowCommentEvents } from './adapters/strapi-event-publisher';
import { layOutEditViews } from './admin-setup/lay-out-edit-views';
import { createModerationRolesAfterStrapis } from './admin-setup/moderation-roles';
import { registerAdminActions } from './admin-setup/register-admin-actions';
import { containerOf } from './container-of';
import { startJobs } from './start-jobs';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await registerAdminActions(strapi);
  await layOutEditViews(strapi);
  if (containerOf(strapi).options.createRoles) {
    createModerationRolesAfterStrapis(strapi);
  }
  allowCommentEvents(strapi);
  startJobs(strapi);
};
