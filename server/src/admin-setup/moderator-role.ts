import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { ADMIN_ACTIONS } from '../../../contract/vocabulary';
import { roleService } from '../strapi-services';

const MODERATOR_ROLE_CODE = 'legal-blog-moderator';

const role = z.object({ id: z.number() });

/** A role that can clear the queue and nothing else. Left as it is where it is there. */
const createModeratorRole = async (strapi: Core.Strapi): Promise<void> => {
  const roles = roleService(strapi);
  const existing = await roles.findOne({ code: MODERATOR_ROLE_CODE });
  if (existing) {
    return;
  }
  const created = await roles
    .create({
      name: 'Moderator',
      code: MODERATOR_ROLE_CODE,
      description: 'Reads and decides reader comments.',
    })
    .catch(async (error: unknown) => {
      // Another instance that boots at the same moment was faster.
      if (await roles.findOne({ code: MODERATOR_ROLE_CODE })) {
        return null;
      }
      throw error;
    });
  if (created === null) {
    return;
  }
  const { id } = role.parse(created);
  await roles.assignPermissions(
    id,
    [ADMIN_ACTIONS.readQueue, ADMIN_ACTIONS.decide].map((uid) => ({
      action: uid,
      subject: null,
      properties: {},
      conditions: [],
    }))
  );
};

/**
 * Strapi makes its own roles only while there is none, and plugins boot before it does: a role
 * made here and now would leave a fresh database without Super Admin. This hook runs right after.
 */
export const createModeratorRoleAfterStrapis = (strapi: Core.Strapi): void => {
  roleService(strapi).hooks.willResetSuperAdminPermissions.register(async (permissions) => {
    await createModeratorRole(strapi);
    return permissions;
  });
};
