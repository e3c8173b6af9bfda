import type { Core } from '@strapi/strapi';
import { layOutEditViews } from './admin-setup/lay-out-edit-views';
import { createModerationRolesAfterStrapis } from './admin-setup/moderation-roles';
import { registerAdminActions } from './admin-setup/register-admin-actions';
import { containerOf } from './container-of';

export const bootstrap = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await registerAdminActions(strapi);
  await layOutEditViews(strapi);
  if (containerOf(strapi).options.createRoles) {
    createModerationRolesAfterStrapis(strapi);
  }
};
