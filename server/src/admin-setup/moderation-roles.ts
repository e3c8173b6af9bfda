import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { ModerationRoles } from '../../../contract';
import { ADMIN_ACTIONS, type AdminAction } from '../../../contract/vocabulary';
import { roleService } from '../strapi-services';

interface RoleDefinition {
  code: string;
  name: string;
  description: string;
  actions: readonly AdminAction[];
}

const { readQueue, decide, reveal, sanction, audit, readSettings } = ADMIN_ACTIONS;

/** Who does what in a firm, as far as the plugin can guess: a start, to be changed under Roles. */
const ROLES: readonly RoleDefinition[] = [
  {
    code: 'legal-blog-moderator',
    name: 'Moderator',
    description: 'Reads and decides reader comments.',
    actions: [readQueue, decide],
  },
  {
    code: 'legal-blog-lead-moderator',
    name: 'Lead moderator',
    description: 'Decides comments, reads restricted ones, sanctions readers, looks into the log.',
    actions: [readQueue, decide, reveal, sanction, audit, readSettings],
  },
  {
    code: 'legal-blog-attorney-reviewer',
    name: 'Attorney reviewer',
    description: "Decides the comments that need a lawyer's eye, restricted ones included.",
    actions: [readQueue, decide, reveal],
  },
];

const role = z.object({ id: z.number() });

/** Which of the roles there are. */
export const readModerationRoles = async (strapi: Core.Strapi): Promise<ModerationRoles> => {
  const data: ModerationRoles['data'] = [];
  for (const { code, name } of ROLES) {
    const exists = Boolean(await roleService(strapi).findOne({ code }));
    data.push({ code, name, exists });
  }
  return { data };
};

/** Makes the roles that are missing; one that is there is left as somebody made it. */
export const createModerationRoles = async (strapi: Core.Strapi): Promise<ModerationRoles> => {
  for (const definition of ROLES) {
    await createRole(strapi, definition);
  }
  return readModerationRoles(strapi);
};

const createRole = async (
  strapi: Core.Strapi,
  { code, name, description, actions }: RoleDefinition
): Promise<void> => {
  const roles = roleService(strapi);
  if (await roles.findOne({ code })) {
    return;
  }
  const created = await roles.create({ name, code, description }).catch(async (error: unknown) => {
    // Another instance that does the same at this moment was faster.
    if (await roles.findOne({ code })) {
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
    actions.map((action) => ({ action, subject: null, properties: {}, conditions: [] }))
  );
};

/**
 * Strapi makes its own roles only while there is none, and plugins boot before it does: a role
 * made here and now would leave a fresh database without Super Admin. This hook runs right after.
 */
export const createModerationRolesAfterStrapis = (strapi: Core.Strapi): void => {
  roleService(strapi).hooks.willResetSuperAdminPermissions.register(async (permissions) => {
    await createModerationRoles(strapi);
    return permissions;
  });
};
